package practica.collection;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.item.ItemId;
import practica.search.SearchAddress;

interface CollectionStore {
    /// Collections with what is told of them.
    String COLLECTION =
            """
            select collection.id, collection.key, collection.account, account.name as keeper, collection.title,
                   collection.description, upper(collection.visibility) as visibility, collection.named,
                   collection.search, collection.created_at, collection.changed_at,
                   (select count(*)
                      from collection_item
                      join item on item.id = collection_item.item
                     where collection_item.collection = collection.id and item.status <> 'draft') as items
              from collection
              join account on account.id = collection.account
            """;

    @SqlQuery(
            COLLECTION
                    + """
                     where collection.key = :key and account.state = 'active'
                    """)
    Optional<Collection> find(CollectionKey key);

    @SqlQuery(
            COLLECTION
                    + """
                     where collection.account = :account
                     order by collection.changed_at desc, collection.id desc
                    """)
    List<Collection> of(AccountId account);

    @SqlQuery(
            COLLECTION
                    + """
                     where collection.visibility = 'public' and account.state = 'active'
                     order by collection.created_at desc, collection.id desc
                     limit :most offset :from
                    """)
    List<Collection> open(int from, int most);

    @SqlQuery(
            """
            select count(*)
              from collection
              join account on account.id = collection.account
             where collection.visibility = 'public' and account.state = 'active'
            """)
    int open();

    /// Until the transaction ends, the member makes no other.
    @SqlQuery("select id from account where id = :account for no key update")
    AccountId hold(AccountId account);

    @SqlQuery("select count(*) from collection where account = :account")
    int count(AccountId account);

    @SqlUpdate(
            "insert into collection (key, account, title, search) values (:key, :account, :title, :search)")
    void add(CollectionKey key, AccountId account, String title, Optional<SearchAddress> search);

    @SqlUpdate(
            """
            update collection
               set title = :title, description = :description, visibility = lower(:visibility), named = :named,
                   changed_at = now()
             where id = :id
            """)
    void describe(long id, @BindMethods Description description);

    /// Until the transaction ends, nobody else changes what is kept in it.
    @SqlUpdate("update collection set changed_at = now() where id = :id")
    int touch(long id);

    @SqlUpdate("delete from collection where id = :id")
    void delete(long id);

    @SqlQuery("select count(*) from collection_item where collection = :id and item <> :item")
    int others(long id, ItemId item);

    /// What is kept already gets the note, if there is one.
    @SqlUpdate(
            """
            insert into collection_item (collection, item, position, note)
            select :id, :item, coalesce(max(position), 0) + 1, :note
              from collection_item
             where collection = :id
            on conflict (collection, item)
            do update set note = case excluded.note when '' then collection_item.note else excluded.note end
            """)
    void keep(long id, ItemId item, String note);

    @SqlUpdate("update collection_item set note = :note where collection = :id and item = :item")
    void note(long id, ItemId item, String note);

    @SqlUpdate("delete from collection_item where collection = :id and item = :item")
    void remove(long id, ItemId item);

    /// Changes places with the one before or after it.
    @SqlUpdate(
            """
            with one as (
                select item, position from collection_item where collection = :id and item = :item),
            other as (
                select beside.item, beside.position
                  from one
                  join collection_item beside on beside.collection = :id
                  join item on item.id = beside.item and item.status <> 'draft'
                 where case when :up then beside.position < one.position else beside.position > one.position end
                 order by case when :up then -beside.position else beside.position end
                 limit 1)
            update collection_item
               set position = case collection_item.item when one.item then other.position else one.position end
              from one, other
             where collection_item.collection = :id and collection_item.item in (one.item, other.item)
            """)
    void move(long id, ItemId item, boolean up);

    @SqlQuery(
            """
            select collection_item.item, item.slug, item.version, item.status = 'withdrawn' as withdrawn,
                   coalesce(item.text -> 'versions' -> (item.text ->> 'language') ->> 'title', '') as title,
                   item.text ->> 'language' as language, collection_item.note
              from collection_item
              join item on item.id = collection_item.item
             where collection_item.collection = :id and item.status <> 'draft'
             order by collection_item.position, collection_item.item
             limit :most offset :from
            """)
    List<Kept> items(long id, int from, int most);

    /// The collections of a member that have an item.
    @SqlQuery(
            """
            select collection.key
              from collection
              join collection_item on collection_item.collection = collection.id
             where collection.account = :account and collection_item.item = :item
            """)
    List<CollectionKey> with(AccountId account, ItemId item);
}
