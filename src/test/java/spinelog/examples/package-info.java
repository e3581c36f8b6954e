/** Findings made by hand, for tests: defaults, with the part replaced that a test is about. */
package spinelog.examples;
