package spinelog.analysis;

/**
 * One thing of the setup going from one state to another.
 *
 * @param item which thing, counted from 0
 * @param from the state it left
 * @param to the state it came into
 */
record Step(int item, int from, int to) {
  Step back() {
    return new Step(item, to, from);
  }
}
