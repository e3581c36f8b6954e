package spinelog.diary;

import java.util.OptionalInt;

/**
 * One technique done on one day, after waking.
 *
 * @param name the name in its usual spelling ("Foam roller"), or as written where it is not known
 * @param minutes how long, 0 to 1440, empty where not said
 * @param repetitions how often ("Cat-cow x10"), empty where not said
 * @param by who did it
 * @param region where on the body ("lower back"), "" where not said
 */
public record Technique(
    String name, OptionalInt minutes, OptionalInt repetitions, Practitioner by, String region) {}
