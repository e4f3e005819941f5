package practica.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;

interface ItemStore {
    /// Takes the numbers of the next changes, and tells the last of them. Their row stays locked
    /// until the transaction ends.
    @SqlQuery("update last_change set n = n + :many returning n")
    long nextChanges(int many);

    @SqlQuery("select slug from item where slug = any(:slugs)")
    Set<String> takenSlugs(List<String> slugs);

    @SqlQuery(
            """
            insert into item (slug, source, kind, status, change, digest, text)
            select slug, source, kind, 'published', change, digest, text
              from jsonb_to_recordset(:items)
                as item (slug text, source text, kind text, change bigint, digest text, text jsonb)
            returning *
            """)
    List<ItemRow> insert(@Json List<NewItem> items);

    /// What an item begins with.
    record NewItem(
            String slug, String source, String kind, long change, String digest, ItemText text) {}

    @SqlQuery(
            """
            update item
               set status = case status when 'withdrawn' then 'published' else status end,
                   text = :text, kind = :kind, digest = :digest, change = :change, version = version + 1, changed_at = now()
             where id = :id and version = :version
            returning *
            """)
    Optional<ItemRow> update(
            ItemId id, int version, String kind, long change, String digest, @Json ItemText text);

    /// Keeps the items as they stand as versions.
    @SqlUpdate(
            """
            insert into item_version (item, version, text, files)
            select item.id, item.version, item.text, coalesce(now.files, '[]')
              from jsonb_to_recordset(:items) as now (id bigint, files jsonb) join item using (id)
            """)
    void keepVersions(@Json List<ItemVersion> items);

    /// The files of an item, in their order.
    record ItemVersion(ItemId id, List<Hash> files) {}

    @SqlUpdate("delete from item_file where item = :id")
    void dropFiles(ItemId id);

    @SqlUpdate(
            """
            insert into item_file (item, position, hash, name, caption, licence)
            values (:id, :position, :hash, :name, :caption, :licence)
            """)
    void addFile(ItemId id, int position, Hash hash, String name, String caption, String licence);

    @SqlBatch(
            """
            insert into organisation (id, name, level, website) values (:id, :name, :level, :website)
            on conflict (id) do update set level = coalesce(excluded.level, organisation.level),
                                           website = coalesce(excluded.website, organisation.website)
            """)
    void keepOrganisations(
            @Bind("id") List<String> ids,
            @Bind("name") List<String> names,
            @Bind("level") List<Optional<String>> levels,
            @Bind("website") List<Optional<String>> websites);

    /// Until the transaction ends, nobody else saves. Whoever saves several items waits here,
    /// before any other lock, so that no two wait for each other.
    @SqlQuery("select n from last_change for update")
    long waitForOthers();

    @SqlQuery("select * from item where source = any(:sources) for update")
    List<ItemRow> lockedBySource(List<String> sources);

    @SqlQuery("select * from item where source = :source")
    Optional<ItemRow> bySource(String source);

    @SqlQuery("select source, digest, slug from item where source = any(:sources)")
    List<Items.Remembered> brought(List<String> sources);

    @SqlQuery("select exists (select from item where source = :source and status = 'published')")
    boolean isPublished(String source);

    /// The digest goes too, so that what comes again is taken in again.
    @SqlQuery(
            """
            update item
               set status = 'withdrawn', digest = '', change = :change, changed_at = now()
             where source = :source and status = 'published'
            returning source, digest, slug
            """)
    Optional<Items.Remembered> withdraw(String source, long change);

    @SqlQuery("select exists (select from item where slug = :slug and status = 'withdrawn')")
    boolean isWithdrawn(String slug);

    @SqlQuery("select exists (select from item where id = :id and status = 'withdrawn')")
    boolean isWithdrawn(ItemId id);

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

    @SqlQuery("select distinct item from item_file where hash = :hash order by item")
    List<ItemId> with(Hash hash);

    @SqlUpdate("update item set change = :change where id = :id")
    void setChange(ItemId id, long change);

    @SqlQuery("select count(*) from item where status = 'published'")
    long published();

    @SqlQuery("select n from last_change")
    long lastChange();
}
