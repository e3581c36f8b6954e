/** Every sentence of the report, made from findings; it draws nothing. */
package spinelog.words;
