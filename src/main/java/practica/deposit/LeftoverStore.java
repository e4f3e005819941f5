package practica.deposit;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.storage.Hash;

/// Files that nothing refers to: no item as it is or as it was, no submission and no message.
interface LeftoverStore {
    String OF_NOBODY =
            """
                   file.read_at < :before
               and file.state <> 'waiting'
               and not exists (select from item_file where item_file.hash = file.hash)
               and not exists (select from submission_file where submission_file.hash = file.hash)
               and not exists (select from submission_base_file where submission_base_file.hash = file.hash)
               and not exists (select from review_attachment where review_attachment.hash = file.hash)
               and not exists (select from item_version
                                where item_version.files @> jsonb_build_array(jsonb_build_object('hash', file.hash)))
            """;

    @SqlQuery("select hash from file where " + OF_NOBODY + " order by read_at limit :most")
    List<Hash> ofNobody(Instant before, int most);

    /// Whether an import is under way or was broken off: what it has taken may not be in an item
    /// yet.
    @SqlQuery("select exists (select from import_run where state = 'running')")
    boolean isImporting();

    @SqlUpdate("delete from file where hash = :hash and " + OF_NOBODY)
    int delete(Hash hash, Instant before);
}
