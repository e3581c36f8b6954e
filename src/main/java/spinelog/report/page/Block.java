package spinelog.report.page;

import java.util.ArrayList;
import java.util.List;

/** Something that is set on pages: it cuts itself into slices for a width. */
@FunctionalInterface
public interface Block {
  /**
   * The block's slices.
   *
   * @param width in points
   * @param parent where the block hangs in the document's structure
   */
  List<Slice> slices(double width, Tag parent);

  /** Some white. */
  static Block gap(double height) {
    return (width, parent) -> List.of(Slice.gap(height));
  }

  /** Blocks below each other. */
  static Block stack(List<? extends Block> blocks) {
    List<Block> all = List.copyOf(blocks);
    return (width, parent) -> {
      List<Slice> slices = new ArrayList<>();
      for (Block block : all) {
        slices.addAll(block.slices(width, parent));
      }
      return slices;
    };
  }

  /** The same block, kept on one page with what follows. */
  default Block held() {
    return (width, parent) -> slices(width, parent).stream().map(Slice::held).toList();
  }

  /** The same block, kept on one page where a page can hold it. */
  default Block together() {
    return (width, parent) -> {
      List<Slice> slices = new ArrayList<>(slices(width, parent));
      int last = slices.size() - 1;
      while (last > 0 && slices.get(last).blank()) {
        last--;
      }
      for (int i = 0; i < last; i++) {
        slices.set(i, slices.get(i).held());
      }
      return slices;
    };
  }

  /** The height of the whole block, unbroken, in points. */
  default double height(double width) {
    return slices(width, Tag.document()).stream().mapToDouble(Slice::height).sum();
  }
}
