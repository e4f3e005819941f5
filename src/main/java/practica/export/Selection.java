package practica.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import practica.item.Item;
import practica.item.ItemFile;
import practica.item.ItemId;
import practica.language.Language;
import practica.web.Label;

/// Items to be taken away, fetched a hundred at a time. What is withdrawn by the time it is its
/// turn is left out.
public final class Selection {
    private static final int AT_ONCE = 100;

    private final Holdings holdings;
    private final List<ItemId> ids;
    private final Wish wish;
    private final Label heading;
    private final IntConsumer done;

    /// In the order of their ids, whatever the order in which they came.
    ///
    /// @param heading what all of it is called, and the path of the page that has it
    public Selection(Holdings holdings, List<ItemId> ids, Wish wish, Label heading) {
        this(
                holdings,
                ids.stream().distinct().sorted(Comparator.comparingLong(ItemId::value)).toList(),
                wish,
                heading,
                _ -> {});
    }

    /// In the order in which they came.
    static Selection inOrder(Holdings holdings, List<ItemId> ids, Wish wish, Label heading) {
        return new Selection(holdings, ids.stream().distinct().toList(), wish, heading, _ -> {});
    }

    private Selection(
            Holdings holdings, List<ItemId> ids, Wish wish, Label heading, IntConsumer done) {
        this.holdings = holdings;
        this.ids = ids;
        this.wish = wish;
        this.heading = heading;
        this.done = done;
    }

    /// The same, telling how many items were handed over, each time that it is gone over.
    public Selection telling(IntConsumer counter) {
        return new Selection(holdings, ids, wish, heading, counter);
    }

    /// Who takes items, one after another.
    public interface Taker {
        void take(Item item) throws IOException;
    }

    /// Hands over each item as everybody may have it: without its files under embargo.
    public void each(Taker taker) throws IOException {
        eachWithClosedFiles(item -> taker.take(item.asFound()));
    }

    /// The same with files under embargo, of which nothing may be told but the day on which they
    /// open.
    public void eachWithClosedFiles(Taker taker) throws IOException {
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            var items = fetched(some);
            for (var at = 0; at < some.size(); at++) {
                var item = items.get(some.get(at));
                if (item != null) {
                    taker.take(wish.of(item));
                }
                done.accept(from + at + 1);
            }
        }
    }

    private Map<ItemId, Item> fetched(List<ItemId> some) {
        var items = new HashMap<ItemId, Item>();
        holdings.items().byIds(some).forEach(item -> items.put(item.id(), item));
        return items;
    }

    /// Which items, in their order.
    public List<ItemId> ids() {
        return ids;
    }

    /// How many items there are at most.
    public int size() {
        return ids.size();
    }

    /// The only item, where there is one and no other.
    public List<Item> single() {
        return ids.size() == 1
                ? holdings.items().byIds(ids).stream().map(item -> wish.of(item).asFound()).toList()
                : List.of();
    }

    /// What all of it is called.
    public String title() {
        return heading.words();
    }

    /// The page that has it.
    public String source() {
        return address(heading.address());
    }

    public Holdings holdings() {
        return holdings;
    }

    public Wish wish() {
        return wish;
    }

    /// What identifies the item on the web, whatever the language of its page.
    public String iri(Item item) {
        return address("/i/" + item.id());
    }

    /// The page of the item, in the reader's language.
    public String page(Item item) {
        return address(item.address(wish.reader()));
    }

    /// Where the bytes of an open file are found.
    public String address(ItemFile file) {
        return address(file.address());
    }

    /// The whole address of a path of the library.
    public String address(String path) {
        return holdings.site().address(path);
    }

    /// The languages in which the item is, the original first.
    public static List<Language> languages(Item item) {
        return item.text().versions().keySet().stream()
                .sorted(
                        Comparator.comparing((Language one) -> !one.equals(item.text().language()))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
