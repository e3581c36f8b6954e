/** One cell's reading: dates (a column as a whole), scores, durations, words, techniques. */
package spinelog.sheet.value;
