package spinelog.analysis;

/**
 * One thing of the setup going from one state to another.
 *
 * @param item which thing, counted from 0
 * @param from the state it left
 * @param to the state it came into
 */
record Move(int item, int from, int to) {
  Move back() {
    return new Move(item, to, from);
  }
}
