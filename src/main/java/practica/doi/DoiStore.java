package practica.doi;

import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface DoiStore {
    @SqlUpdate(
            """
            insert into doi (doi, subject, registration, wanted)
            values (:doi, :subject, :registration, 'findable')
            on conflict do nothing
            """)
    int add(Doi doi, String subject, @Json Registration registration);

    @SqlQuery("select doi from doi where subject = :subject and state = 'findable'")
    Optional<Doi> findable(String subject);

    /// Says that it is to be found no more; the answer is the DOI.
    @SqlQuery(
            """
            update doi set wanted = 'registered'
             where subject = :subject and wanted = 'findable'
            returning doi
            """)
    Optional<Doi> hide(String subject);

    @SqlQuery("select wanted from doi where doi = :doi")
    Optional<State> wanted(Doi doi);

    @Json
    @SqlQuery("select registration from doi where doi = :doi")
    Optional<Registration> registration(Doi doi);

    /// Notes what DataCite was told; the answer is what it is to be by now.
    @SqlQuery("update doi set state = :state where doi = :doi returning wanted")
    State told(Doi doi, String state);
}
