/** Tables that people lay out otherwise, brought to the ordinary one: one row a day. */
package spinelog.sheet.layout;
