/** What is known by name of techniques, positions, bedding, warning signs and conditions. */
package spinelog.catalogue;
