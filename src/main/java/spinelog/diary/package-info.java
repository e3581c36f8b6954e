/** What one person wrote, typed and true; knows no library and no other package. */
package spinelog.diary;
