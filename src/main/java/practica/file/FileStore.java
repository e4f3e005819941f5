package practica.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transaction;
import practica.storage.Hash;

interface FileStore {
    /// The file with its pages; nothing where it is there already.
    @Transaction
    default void add(ReadFile file, List<FilePage> pages) {
        if (insert(file) == 1) {
            insert(file.hash(), positions(pages), pages);
        }
    }

    /// The file with its pages, whatever was there before.
    default void write(ReadFile file, List<FilePage> pages) {
        put(file);
        dropPages(file.hash());
        insert(file.hash(), positions(pages), pages);
    }

    private static List<Integer> positions(List<FilePage> pages) {
        return IntStream.range(0, pages.size()).boxed().toList();
    }

    @SqlUpdate(
            """
            insert into file (hash, size, media_type, state, reason, title, language, pages)
            values (:hash, :size, :mediaType, lower(:state), :reason, :title, :language, :pages)
            on conflict (hash) do update
               set media_type = excluded.media_type, state = excluded.state, reason = excluded.reason,
                   title = excluded.title, language = excluded.language, pages = excluded.pages, read_at = now()
            """)
    void put(@BindMethods ReadFile file);

    @SqlUpdate("delete from file_page where hash = :hash")
    void dropPages(Hash hash);

    @SqlUpdate(
            """
            insert into file (hash, size, media_type, state, reason, title, language, pages)
            values (:hash, :size, :mediaType, lower(:state), :reason, :title, :language, :pages)
            on conflict (hash) do nothing
            """)
    int insert(@BindMethods ReadFile file);

    @SqlBatch(
            """
            insert into file_page (hash, position, number, part, heading, language, text, recognised)
            values (:hash, :position, :number, :part, :heading, :language, :text, :recognised)
            """)
    void insert(
            Hash hash,
            @Bind("position") List<Integer> positions,
            @BindMethods List<FilePage> pages);

    @SqlQuery(
            """
            select hash, size, media_type, state, reason, title, language, pages, picture_width, picture_height
              from file
             where hash = :hash
            """)
    Optional<ReadFile> find(Hash hash);

    @SqlQuery(
            "select number, part, heading, language, text, recognised from file_page where hash = :hash order by position")
    List<FilePage> pages(Hash hash);

    @SqlQuery(
            """
            select number, part, heading, language, text, recognised
              from file_page
             where hash = :hash
             order by position
             limit :most offset :from
            """)
    List<FilePage> pages(Hash hash, int from, int most);

    /// Pages without text are left out, so the number of a page does not say how many come before.
    @SqlQuery(
            """
            select count(*)
              from file_page
             where hash = :hash
               and position < (select min(position) from file_page where hash = :hash and number = :page and part = '')
            """)
    int before(Hash hash, int page);

    /// Of the types of [practica.storage.Drawable], in the words of the index.
    @SqlQuery(
            """
            select hash
              from file
             where picture_width is null
               and state <> 'waiting'
               and media_type in ('application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/x-ms-bmp',
                                  'image/tiff', 'image/webp')
             limit :most
            """)
    List<Hash> undrawn(int most);

    @SqlQuery("select hash from file where picture_width > 0")
    List<Hash> drawn();

    @SqlUpdate(
            "update file set picture_width = :width, picture_height = :height where hash = :hash")
    void picture(Hash hash, int width, int height);

    @SqlQuery("select hash from file order by hash")
    List<Hash> hashes();
}
