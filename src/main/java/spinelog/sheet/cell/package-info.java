/**
 * What every format is turned into: a book of raw sheets with typed cells, the words of people, and
 * the problems noted on the way.
 */
package spinelog.sheet.cell;
