package spinelog.analysis;

import spinelog.findings.AnalysisPlan;
import spinelog.findings.LogSummary;
import spinelog.findings.Massage;
import spinelog.findings.Nights;
import spinelog.findings.Safety;
import spinelog.findings.Setup;
import spinelog.findings.Trend;

/**
 * All that was answered, before it is concluded what it comes to.
 *
 * @param plan what was chosen before looking
 * @param log the log as a whole
 * @param setup the setup changes
 * @param massage sessions and techniques
 * @param nights positions and supports
 * @param trend the movement over the whole period
 * @param safety warning signs and standing conditions
 * @param forecast what it would take to show the smallest important change, where that is open
 */
record Answers(
    AnalysisPlan plan,
    LogSummary log,
    Setup setup,
    Massage massage,
    Nights nights,
    Trend trend,
    Safety safety,
    Forecast forecast) {}
