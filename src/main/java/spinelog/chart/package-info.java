/** Draws findings as figures. */
package spinelog.chart;
