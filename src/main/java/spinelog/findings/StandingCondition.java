package spinelog.findings;

import java.util.Optional;
import spinelog.catalogue.Heed;
import spinelog.diary.Condition;

/**
 * A standing condition and what it asks for.
 *
 * @param condition which one, in whose words
 * @param heed what it asks for; empty where the catalogue does not know it
 */
public record StandingCondition(Condition condition, Optional<Heed> heed) {}
