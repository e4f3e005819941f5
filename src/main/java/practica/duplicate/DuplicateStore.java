package practica.duplicate;

import java.util.List;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.item.ItemId;
import practica.storage.Hash;

interface DuplicateStore {
    @SqlQuery("select change from signatures_seen")
    long seen();

    /// Goes on from one change to another. Nothing happens where somebody else has gone on.
    @SqlUpdate("update signatures_seen set change = :to where change = :from")
    int advance(long from, long to);

    @SqlUpdate(
            """
            insert into item_signature (item, bands, titles)
            select item, coalesce(bands, '{}'), coalesce(titles, '{}')
              from jsonb_to_recordset(:signatures) as made (item bigint, bands integer[], titles integer[])
            on conflict (item) do update set bands = excluded.bands, titles = excluded.titles
            """)
    void keep(@Json List<Signed> signatures);

    /// An item with its signature.
    record Signed(ItemId item, List<Integer> bands, List<Integer> titles) {}

    @SqlUpdate("delete from item_signature where item = any(:items)")
    void drop(List<Long> items);

    /// What each of those asked about may be the same as, those that share most first: ten of each
    /// sort, and of texts no more than two thousand looked at. Only the indexes of arrays are of
    /// use here; what PostgreSQL might do with another one, or by reading the table until it has
    /// ten, takes a thousand times as long. So limits are literal, lists are sorted before they are
    /// cut, and the number of the item is written as a sum.
    @SqlQuery(
            """
            select asked.number, other.item
              from jsonb_to_recordset(:asked)
                as asked (number integer, item bigint, before bigint, bands integer[], titles integer[], files text[])
             cross join lateral (
                   (select item
                      from item_file
                     where hash = any(asked.files) and item + 0 < asked.before and item <> asked.item
                     order by item + 0
                     limit 10)
                    union
                   (select item
                      from item_signature
                     where titles && asked.titles and item + 0 < asked.before and item <> asked.item
                     order by cardinality(array(select unnest(titles) intersect select unnest(asked.titles))) desc, item
                     limit 10)
                    union
                   (select item
                      from (select item, bands
                              from item_signature
                             where bands && asked.bands and item + 0 < asked.before and item <> asked.item
                             order by item + 0
                             limit 2000) near
                     order by cardinality(array(select unnest(bands) intersect select unnest(asked.bands))) desc, item
                     limit 10)) other
             order by asked.number, other.item
            """)
    List<Candidate> candidates(@Json List<Asked> asked);

    /// Whatever may be the same as this, but for the item itself and for those from `before` on.
    record Asked(
            int number,
            long item,
            long before,
            List<Integer> bands,
            List<Integer> titles,
            List<Hash> files) {}

    /// An item that may be the same as the one asked about under the number.
    record Candidate(int number, ItemId item) {}
}
