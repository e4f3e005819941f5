package practica.translate;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.language.Language;
import practica.storage.Hash;

interface TranslationStore {
    @SqlQuery(
            """
            select text
              from machine_translation
             where original = :original and source = :source and target = :target and way = :way
            """)
    Optional<String> find(Hash original, Language source, Language target, String way);

    @SqlUpdate(
            """
            insert into machine_translation (original, source, target, way, text)
            values (:original, :source, :target, :way, :text)
            on conflict do nothing
            """)
    void keep(Hash original, Language source, Language target, String way, String text);
}
