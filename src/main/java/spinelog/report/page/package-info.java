/**
 * The page's furniture: blocks that know their height, laid on pages and drawn with their structure
 * (tagged PDF). It knows no diary and no sentence.
 */
package spinelog.report.page;
