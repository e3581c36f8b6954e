/** A fair test of two setups by turns: what was drawn, and from what; knows no other package. */
package spinelog.trial;
