package practica.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.language.Language;

interface ConceptStore {
    @SqlUpdate("delete from concept where scheme = :scheme")
    void clear(String scheme);

    default void add(String scheme, List<Concept> concepts) {
        insert(
                scheme,
                concepts.stream().map(concept -> concept.id().value()).toList(),
                concepts.stream().map(Concept::broader).toList(),
                concepts.stream().map(Concept::notation).toList(),
                IntStream.range(0, concepts.size()).boxed().toList(),
                concepts.stream().map(Concept::labels).toList());
    }

    @SqlBatch(
            """
            insert into concept (scheme, id, broader, notation, position, labels)
            values (:scheme, :id, :broader, :notation, :position, :labels)
            """)
    void insert(
            String scheme,
            @Bind("id") List<String> ids,
            @Bind("broader") List<Optional<ConceptId>> broader,
            @Bind("notation") List<String> notations,
            @Bind("position") List<Integer> positions,
            @Json @Bind("labels") List<Map<Language, Labels>> labels);

    @SqlQuery(
            "select id, broader, notation, labels from concept where scheme = :scheme order by position")
    List<ConceptRow> inOrder(String scheme);
}
