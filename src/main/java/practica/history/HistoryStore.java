package practica.history;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import practica.item.ItemId;

interface HistoryStore {
    /// The last first.
    @SqlQuery(
            """
            select item, version, upper(act) as act, author, accepted_by, words, happened_at
              from item_event
             where item = :item
             order by id desc
            """)
    List<Event> of(ItemId item);

    /// The item of that address, whether it is published or withdrawn.
    @SqlQuery("select id from item where slug = :slug and status in ('published', 'withdrawn')")
    Optional<ItemId> named(String slug);

    /// The newest version of an item that is published or withdrawn.
    @SqlQuery("select version from item where id = :item and status in ('published', 'withdrawn')")
    Optional<Integer> newest(ItemId item);

    @SqlQuery("select version from item where id = :item")
    int version(ItemId item);
}
