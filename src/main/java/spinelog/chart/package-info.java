/**
 * Draws findings as figures. The doors are one class for each figure: {@link
 * spinelog.chart.Timeline}, {@link spinelog.chart.BeforeAfter}, {@link
 * spinelog.chart.MassageByWeek}, {@link spinelog.chart.PositionsByWeek}, {@link
 * spinelog.chart.StiffnessByPosition}, {@link spinelog.chart.SmallForest}; each gives nothing where
 * the findings hold nothing to draw. {@link spinelog.chart.ChartStyle} is the only home of colours
 * and fonts; words and numbers are said by {@link spinelog.words.FigureWords}. A figure is laid out
 * first (its texts measured, its plots given their rectangles), then JFreeChart draws each plot
 * into its rectangle; all of it stays vectors.
 */
package spinelog.chart;
