/** Simulated diaries with known true effects, and the sample logs made of them. */
package spinelog.samples;
