package spinelog.analysis;

import java.time.LocalDate;
import java.util.List;

/** What changed in the setup from one morning on: the first one after a night with it. */
record SetupChange(LocalDate date, List<ItemChange> items) {}
