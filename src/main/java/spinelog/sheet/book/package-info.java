/** The formats: small readers, one each, that open a file and give a book of raw sheets. */
package spinelog.sheet.book;
