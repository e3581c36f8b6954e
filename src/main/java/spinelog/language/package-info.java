/**
 * Says sentences, numbers and dates in one language. The door is {@link
 * spinelog.language.Phrasebook}; the sentences lie in one file a language, {@code en.properties}
 * for English, in the syntax of ICU messages, which {@link spinelog.language.Message} reads.
 */
package spinelog.language;
