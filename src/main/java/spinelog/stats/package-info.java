/** Numbers in, numbers out: the inference engine and its neighbours; knows no diary. */
package spinelog.stats;
