/** Counts on simulated diaries how often the answers are wrong, and holds them to their promise. */
package spinelog.calibration;
