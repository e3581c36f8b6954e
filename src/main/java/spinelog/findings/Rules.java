package spinelog.findings;

/** The numbers that the analysis decides by; sentences quote them from here. */
public final class Rules {
  /** Recorded mornings for any interval. */
  public static final int MORNINGS = 21;

  /** Distinct scores for any interval. */
  public static final int DISTINCT_SCORES = 3;

  /** Recorded mornings on each side of a change for any of its intervals and for a verdict. */
  public static final int SIDE = 7;

  /** Recorded mornings on each side that are enough by themselves for an interval. */
  public static final int AMPLE_SIDE = (MORNINGS + 1) / 2;

  /** Mornings on which two changes differ, below which only their joint effect exists. */
  public static final int APART_AT_ALL = 7;

  /** Mornings on which two changes differ, from which they are clearly apart. */
  public static final int APART_CLEARLY = 14;

  /** Usable pairs of mornings for the day-after answer. */
  public static final int PAIRS = 21;

  /** Pairs with a session, and pairs without one, for the day-after answer. */
  public static final int PAIRS_EACH_WAY = 7;

  /** Mornings after the first week for the weekly-rate answer. */
  public static final int RATE_MORNINGS = 18;

  /** Mornings under which the weekly-rate answer is rough. */
  public static final int RATE_ROUGH = 42;

  /** Distinct numbers of sessions a week for the weekly-rate answer. */
  public static final int RATE_DISTINCT = 3;

  /** Standard deviation of the sessions a week for the weekly-rate answer. */
  public static final double RATE_SD = 0.7;

  /** Known days for a number of sessions a week to be said: fewer are no ground for one. */
  public static final int RATE_DAYS = 21;

  /** Mornings, and so days from first to last, for a trend and for the slope as a point. */
  public static final int TREND = 42;

  /** A slope of at most so many points per 30 days is slight: it takes ten months for the mark. */
  public static final double SLIGHT_TREND = 0.2;

  /** Mornings to allow for the day of the week. */
  public static final int WEEKDAYS = 42;

  /** Nights in each compared state. */
  public static final int NIGHTS = 6;

  /** Lag-1 memory up to which the error rates were tested. */
  public static final double TESTED_MEMORY = 0.7;

  /** Of seven days, this many must be known for them to stand for a week. */
  public static final int KNOWN_OF_WEEK = 5;

  /** Scores between two setup changes for a smooth line: of fewer the mean says as much. */
  public static final int SMOOTHED = 21;

  /** Share of missing mornings above which a reader is warned. */
  public static final double MANY_MISSING = 0.25;

  /** Share of a phase's scores at an end of the scale above which there is a floor or ceiling. */
  public static final double END_OF_SCALE = 0.25;

  /** Mornings before a change that are compared with the ones before them. */
  public static final int LAST_MORNINGS = 5;

  /** So many standard deviations above the mornings before them are unusually bad. */
  public static final double UNUSUALLY_BAD = 0.8;

  /** Share of the mean before a change that is the other usual size of an important change. */
  public static final double THIRTY_PERCENT = 0.3;

  /** A plain gap of means that lies this far from the answer, in points, is seen to differ. */
  public static final double VISIBLE_GAP = 0.15;

  /** At this confidence a change was claimed in at most 5 of 100 simulated logs without any. */
  public static final double FAIRLY_SURE = 0.95;

  /** An interval that ends nearer to 0 than this part of the mark leaves next to nothing open. */
  public static final double NEXT_TO_NOTHING = 0.25;

  /** An interval that reaches this part of the mark to either side knows a size closely. */
  public static final double CLOSELY_KNOWN = 0.5;

  /** The weekday explains this share of a session's variance: sessions follow the weekday. */
  public static final double FOLLOWS_WEEKDAY = 0.25;

  /** Up to so many comparisons not one false alarm is tolerated; above, a share of the alarms. */
  public static final int SMALL_FAMILY = 5;

  /** Mornings after a change in which a body may still be getting used to it. */
  public static final int FIRST_WEEK = 7;

  /** Days before a change, and from it on, in which sessions are counted. */
  public static final int DAYS_AROUND = 14;

  /** Known ones of these days on each side, below which nothing is said of sessions. */
  public static final int KNOWN_AROUND = SIDE;

  /**
   * Sessions a week by which the weekly mean must move at a change to count as shifted with it: by
   * chance in at most 3 of 100 months.
   */
  public static final double MASSAGE_SHIFT = 3.2;

  /** Days on each side of a change of which it is known whether there was a session, for that. */
  public static final int MASSAGE_SIDE = 5;

  /** Days in two weeks by which the sessions around a change must differ to be noted beside it. */
  public static final double NOTED_SESSIONS = 3;

  /** Mornings at each end that say where the scores went. */
  public static final int FIRST_AND_LAST = 7;

  /** This part of the mark between two means is noted of the last mornings, though it be chance. */
  public static final double LATELY_SEEN = 0.5;

  /** Days at each end of a long log: four whole weeks, in which every weekday counts alike. */
  public static final int MONTH = 28;

  /** Days from which a log is long: over less, two months' means say no more than the answer. */
  public static final int LONG_LOG = 182;

  /** Nights on the stomach from which staying off it can be tested. */
  public static final int STOMACH_NIGHTS = 7;

  /** Switches of one change from which no more are asked for. */
  public static final int ENOUGH_SWITCHES = 3;

  /** Days after a log's end from which a report says how long ago that was. */
  public static final int OLD_LOG = 28;

  /** Recorded mornings on each side from which more add little. */
  public static final int LONG_SIDE = 42;

  /** Share of logs that a plan must be likely to find a true difference in. */
  public static final double SEEN_MOSTLY = 0.8;

  /** So many times its usual minutes are far over what a session of a technique takes. */
  public static final int FAR_OVER_USUAL = 2;

  /** So many standard deviations above the log's mean a morning is of unusual pain. */
  public static final double UNUSUAL_PAIN = 1.5;

  /**
   * Days with massage on mornings of unusual pain, or with stretches first, from which it is said.
   */
  public static final int PRACTICE_DAYS = 3;

  /**
   * Nights on the stomach from which they are noted, and in the last four weeks from which anyone
   * is told to stay off it.
   */
  public static final int STOMACH_NOTED = 3;

  /** Points by which their mornings' mean stands above that of other nights for such a word. */
  public static final double STOMACH_WORSE = 0.5;

  /** Known nights from which it is noted that most were without a support. */
  public static final int SUPPORT_NOTED = 7;

  /** Different items of the setup that change within two weeks, from which they are many. */
  public static final int MANY_ITEMS = 3;

  private Rules() {}
}
