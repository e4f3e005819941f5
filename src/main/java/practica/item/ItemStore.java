package practica.item;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;

interface ItemStore {
    /// The number of the next change. Its row stays locked until the transaction ends.
    @SqlQuery("update last_change set n = n + 1 returning n")
    long nextChange();

    @SqlQuery(
            """
            insert into item (slug, source, kind, status, change, digest, text)
            values (:slug, :source, :kind, 'published', :change, :digest, :text)
            on conflict (slug) do nothing
            returning *
            """)
    Optional<ItemRow> insert(
            String slug,
            Optional<String> source,
            String kind,
            long change,
            String digest,
            @Json ItemText text);

    @SqlQuery(
            """
            update item
               set text = :text, kind = :kind, digest = :digest, change = :change, version = version + 1, changed_at = now()
             where id = :id and version = :version
            returning *
            """)
    Optional<ItemRow> update(
            ItemId id, int version, String kind, long change, String digest, @Json ItemText text);

    @SqlUpdate(
            "insert into item_version (item, version, text, files) values (:id, :version, :text, :files)")
    void keepVersion(ItemId id, int version, @Json ItemText text, @Json List<Hash> files);

    @SqlUpdate("delete from item_file where item = :id")
    void dropFiles(ItemId id);

    @SqlUpdate(
            """
            insert into item_file (item, position, hash, name, caption, licence)
            values (:id, :position, :hash, :name, :caption, :licence)
            """)
    void addFile(ItemId id, int position, Hash hash, String name, String caption, String licence);

    @SqlUpdate(
            """
            insert into organisation (id, name, level, website) values (:id, :name, :level, :website)
            on conflict (id) do update set level = coalesce(excluded.level, organisation.level),
                                           website = coalesce(excluded.website, organisation.website)
            """)
    void keepOrganisation(String id, String name, Optional<String> level, Optional<String> website);

    /// Until the transaction ends, nobody else keeps what came from the source, also where there is
    /// no row yet that could be locked.
    @SqlUpdate("select pg_advisory_xact_lock(hashtextextended(:source, 0))")
    void waitForOthersOf(String source);

    @SqlQuery("select * from item where source = :source for update")
    Optional<ItemRow> lockedBySource(String source);

    @SqlQuery("select * from item where source = :source")
    Optional<ItemRow> bySource(String source);

    @SqlQuery("select digest from item where source = :source")
    Optional<String> digest(String source);

    @SqlQuery("select * from item where slug = :slug and status = 'published'")
    Optional<ItemRow> bySlug(String slug);

    @SqlQuery("select * from item where id = :id and status = 'published'")
    Optional<ItemRow> byId(ItemId id);

    @SqlQuery("select * from item where id in (<ids>) and status = 'published'")
    List<ItemRow> byIds(@BindList("ids") List<Long> ids);

    @SqlQuery("select * from item where change > :change order by change limit :most")
    List<ItemRow> changedAfter(long change, int most);

    @SqlQuery(
            """
            select item_file.item, item_file.name, item_file.caption, item_file.licence,
                   file.hash, file.size, file.media_type, file.state, file.reason, file.title, file.language, file.pages
              from item_file
              join file on file.hash = item_file.hash
             where item_file.item in (<ids>)
             order by item_file.item, item_file.position
            """)
    List<FileRow> files(@BindList("ids") List<Long> ids);

    @SqlQuery(
            "select exists (select from item_file join item on item.id = item where hash = :hash and status = 'published')")
    boolean isPublished(Hash hash);

    @SqlQuery(
            """
            select item.*
              from item_file
              join item on item.id = item_file.item
             where item_file.hash = :hash
               and item.status = 'published'
             order by item.id
             limit 1
            """)
    Optional<ItemRow> ofFile(Hash hash);

    @SqlQuery("select count(*) from item where status = 'published'")
    long published();

    @SqlQuery("select n from last_change")
    long lastChange();
}
