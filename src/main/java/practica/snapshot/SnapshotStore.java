package practica.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.search.SearchAddress;
import practica.storage.Hash;

interface SnapshotStore {
    /// Until the transaction ends, the member makes no other.
    @SqlQuery("select id from account where id = :account for no key update")
    AccountId hold(AccountId account);

    @SqlQuery(
            "select count(*) from snapshot_maker where account = :account and made_at > now() - interval '1 day'")
    int today(AccountId account);

    /// The published ones among the items as they are now, in the order given.
    @SqlQuery(
            """
            select item.id as item, item.slug, item.version,
                   encode(sha256(convert_to(item.text::text, 'UTF8')), 'hex') as digest,
                   array(select hash
                           from item_file
                          where item_file.item = item.id and not_before is null
                          order by position) as files
              from unnest(:items) with ordinality as wanted (id, position)
              join item on item.id = wanted.id and item.status = 'published'
             order by wanted.position
            """)
    List<Frozen> freeze(List<Long> items);

    @SqlQuery(
            "select item from collection_item where collection = :collection order by position, item")
    List<Long> kept(long collection);

    @SqlQuery(
            """
            insert into snapshot (title, search, items, manifest, sha256, made_at)
            values (:title, :search, :items, :manifest, :sha256, :made)
            returning id
            """)
    long add(
            String title,
            Optional<SearchAddress> search,
            int items,
            String manifest,
            Hash sha256,
            Instant made);

    @SqlUpdate(
            """
            insert into snapshot_item (snapshot, position, item, version, digest)
            select :snapshot, position, item, version, digest
              from unnest(:items, :versions, :digests) with ordinality as one (item, version, digest, position)
            """)
    void addItems(long snapshot, List<Long> items, List<Integer> versions, List<String> digests);

    @SqlUpdate("insert into snapshot_maker (snapshot, account) values (:snapshot, :account)")
    void addMaker(long snapshot, AccountId account);

    @SqlQuery("select id, title, search, items, sha256, made_at from snapshot where id = :id")
    Optional<Snapshot> find(long id);

    @SqlQuery("select exists (select from snapshot_hidden where snapshot = :id)")
    boolean isHidden(long id);

    @SqlUpdate(
            """
            insert into snapshot_hidden (snapshot, hidden_by)
            select id, :by from snapshot where id = :id
            on conflict do nothing
            """)
    int hide(long id, AccountId by);

    @SqlQuery("select manifest from snapshot where id = :id")
    String manifest(long id);

    @SqlQuery(
            """
            select snapshot_item.item, item.slug, snapshot_item.version, snapshot_item.digest,
                   item.status <> 'published' as withdrawn, told.text ->> 'language' as language,
                   case item.status
                       when 'draft' then ''
                       else coalesce(told.text -> 'versions' -> (told.text ->> 'language') ->> 'title', '')
                   end as title
              from snapshot_item
              join item on item.id = snapshot_item.item
              join item_version told
                on told.item = item.id
               and told.version = case item.status when 'published' then snapshot_item.version else item.version end
             where snapshot_item.snapshot = :id
             order by snapshot_item.position
             limit :most offset :from
            """)
    List<Listed> items(long id, int from, int most);
}
