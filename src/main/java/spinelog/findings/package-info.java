/**
 * All that is concluded from a diary, and the rules that a sentence may quote; it computes nothing.
 */
package spinelog.findings;
