package practica.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.account.AccountId;
import practica.language.Language;
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
            insert into item (slug, source, kind, status, change, digest, text, contact_email)
            select slug, source, kind, 'published', change, digest, text, coalesce("contactEmail", '')
              from jsonb_to_recordset(:items)
                as item (slug text, source text, kind text, change bigint, digest text, text jsonb, "contactEmail" text)
            returning *
            """)
    List<ItemRow> insert(@Json List<NewItem> items);

    /// What an item begins with.
    record NewItem(
            String slug,
            String source,
            String kind,
            long change,
            String digest,
            ItemText text,
            String contactEmail) {}

    @SqlQuery(
            """
            update item
               set status = case status when 'withdrawn' then 'published' else status end,
                   text = :text, kind = :kind, digest = :digest, change = :change,
                   contact_email = :contactEmail, version = version + 1, changed_at = now()
             where id = :id and version = :version
            returning *
            """)
    Optional<ItemRow> update(
            ItemId id,
            int version,
            String kind,
            long change,
            String digest,
            @Json ItemText text,
            String contactEmail);

    /// Keeps the items as they stand as versions, and who did what to them.
    @SqlUpdate(
            """
            with new as (
                select item.id, item.version, item.text, coalesce(kept.files, '[]') as files,
                       kept.act, kept.author, kept."acceptedBy" as accepted_by,
                       coalesce(kept.words, '') as words
                  from jsonb_to_recordset(:items)
                    as kept (id bigint, files jsonb, act text, author bigint, "acceptedBy" bigint, words text)
                  join item using (id)),
            version as (
                insert into item_version (item, version, text, files) select id, version, text, files from new)
            insert into item_event (item, version, act, author, accepted_by, words)
            select id, version, act, author, accepted_by, words from new order by id
            """)
    void keepVersions(@Json List<ItemVersion> items);

    /// What a version keeps of an item beside its text: its files in their order, and the deed.
    record ItemVersion(
            ItemId id,
            List<VersionFile> files,
            String act,
            Optional<AccountId> author,
            Optional<AccountId> acceptedBy,
            String words) {
        static ItemVersion of(ItemId id, List<ItemFile> files, Deed deed) {
            return new ItemVersion(
                    id,
                    files.stream().map(VersionFile::of).toList(),
                    deed.act().key(),
                    deed.author(),
                    deed.acceptedBy(),
                    deed.words());
        }
    }

    /// A file of a version.
    record VersionFile(
            Hash hash, String name, String caption, String licence, Optional<String> notBefore) {
        static VersionFile of(ItemFile file) {
            return new VersionFile(
                    file.hash(),
                    file.name(),
                    file.caption(),
                    file.licence(),
                    file.notBefore().map(LocalDate::toString));
        }
    }

    /// Writes down what made no new version.
    default void note(ItemId id, Deed deed) {
        note(id, deed.act().key(), deed.author(), deed.acceptedBy(), deed.words());
    }

    @SqlUpdate(
            """
            insert into item_event (item, version, act, author, accepted_by, words)
            select id, version, :act, :author, :acceptedBy, :words from item where id = :id
            """)
    void note(
            ItemId id,
            String act,
            Optional<AccountId> author,
            Optional<AccountId> acceptedBy,
            String words);

    /// The languages into which people translated it here.
    @SqlQuery("select distinct words from item_event where item = :id and act = 'translated'")
    List<Language> translatedInto(ItemId id);

    @SqlQuery(
            """
            select author
              from item_event
             where item = :id and act = 'translated' and words = :language
             order by id desc
             limit 1
            """)
    Optional<AccountId> translator(ItemId id, String language);

    /// The item as it was: what a version does not say is as it is now. The address is that of
    /// today's contact, and no other's.
    @SqlQuery(
            """
            select item.id, item.slug, item.source, item.status, item_version.version, item.change, item.digest,
                   item_version.text, item.created_at, item_version.changed_at,
                   case when item_version.text -> 'contact' = item.text -> 'contact' then item.contact_email
                        else '' end as contact_email
              from item_version
              join item on item.id = item_version.item
             where item_version.item = :id and item_version.version = :version
            """)
    Optional<ItemRow> version(ItemId id, int version);

    @SqlQuery(
            """
            select item_version.item, kept.file ->> 'name' as name, coalesce(kept.file ->> 'caption', '') as caption,
                   coalesce(kept.file ->> 'licence', '') as licence,
                   cast(kept.file ->> 'notBefore' as date) as not_before, file.hash, file.size, file.media_type, file.state, file.reason,
                   file.title, file.language, file.pages,
                   file.picture_width, file.picture_height
              from item_version
             cross join jsonb_array_elements(item_version.files) with ordinality as kept (file, position)
              join file on file.hash = kept.file ->> 'hash'
             where item_version.item = :id and item_version.version = :version
             order by kept.position
            """)
    List<FileRow> filesOf(ItemId id, int version);

    @SqlUpdate("delete from item_file where item = :id")
    void dropFiles(ItemId id);

    @SqlUpdate(
            """
            insert into item_file (item, position, hash, name, caption, licence, not_before)
            values (:id, :position, :hash, :name, :caption, :licence, :notBefore)
            """)
    void addFile(
            ItemId id,
            int position,
            Hash hash,
            String name,
            String caption,
            String licence,
            Optional<LocalDate> notBefore);

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

    @SqlQuery("select id from item where source = :source")
    Optional<ItemId> idOf(String source);

    @SqlQuery("select exists (select from item where id = :id and status = 'published')")
    boolean isPublished(ItemId id);

    /// Takes it back.
    ///
    /// @param forget whether what comes from its source again is taken in again, though it is the
    ///   same
    @SqlQuery(
            """
            update item
               set status = 'withdrawn', digest = case when :forget then '' else digest end, change = :change,
                   changed_at = now()
             where id = :id and status = 'published'
            returning coalesce(source, '') as source, digest, slug
            """)
    Optional<Items.Remembered> withdraw(ItemId id, long change, boolean forget);

    /// Whether somebody withdrew it, and not its source.
    @SqlQuery(
            """
            select coalesce((select author is not null
                               from item_event
                              where item = :id and act = 'withdrawn'
                              order by id desc
                              limit 1), false)
            """)
    boolean isHeldBack(ItemId id);

    @SqlUpdate(
            """
            update item set status = 'published', change = :change, changed_at = now()
             where id = :id and status = 'withdrawn'
            """)
    int reinstate(ItemId id, long change);

    @SqlQuery(
            """
            select item.id, item.slug, item.text -> 'versions' -> (item.text ->> 'language') ->> 'title' as title,
                   item.text ->> 'language' as language, item.changed_at as withdrawn_at,
                   coalesce((select words
                               from item_event
                              where item_event.item = item.id and act = 'withdrawn'
                              order by id desc
                              limit 1), '') as reason
              from item
             where slug = :slug and status = 'withdrawn'
            """)
    Optional<Tombstone> tombstone(String slug);

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
                   item_file.not_before, file.hash, file.size, file.media_type, file.state, file.reason, file.title, file.language, file.pages,
                   file.picture_width, file.picture_height
              from item_file
              join file on file.hash = item_file.hash
             where item_file.item in (<ids>)
             order by item_file.item, item_file.position
            """)
    List<FileRow> files(@BindList("ids") List<Long> ids);

    @SqlQuery(
            """
            select exists (select from item_file
                             join item on item.id = item
                            where hash = :hash and not_before is null and status = 'published')
            """)
    boolean isOpen(Hash hash);

    @SqlQuery(
            """
            select not_before
              from item_file
              join item on item.id = item
             where hash = :hash and not_before is not null and status = 'published'
             order by not_before
             limit 1
            """)
    Optional<LocalDate> opens(Hash hash);

    @SqlQuery(
            """
            select item.*
              from item_file
              join item on item.id = item_file.item
             where item_file.hash = :hash
               and item_file.not_before is null
               and item.status = 'published'
             order by item.id
             limit 1
            """)
    Optional<ItemRow> ofFile(Hash hash);

    @SqlQuery("select distinct item from item_file where hash = :hash order by item")
    List<ItemId> with(Hash hash);

    @SqlQuery("select exists (select from item_file where not_before <= :today)")
    boolean hasToOpen(LocalDate today);

    /// Ends the embargo of every file whose day has come, and tells the items that have them.
    @SqlQuery(
            """
            with opened as (update item_file set not_before = null where not_before <= :today returning item)
            select distinct item from opened order by item
            """)
    List<ItemId> open(LocalDate today);

    @SqlUpdate("update item set change = :change where id = :id")
    void setChange(ItemId id, long change);

    @SqlQuery("select count(*) from item where status = 'published'")
    long published();

    @SqlQuery("select n from last_change")
    long lastChange();
}
