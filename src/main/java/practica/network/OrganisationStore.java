package practica.network;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface OrganisationStore {
    @SqlQuery("select name from organisation where id = :id")
    Optional<String> name(String id);

    /// Those with these letters in their name, those that begin with them first.
    @SqlQuery(
            """
            select name from organisation
             where strpos(lower(name), lower(:words)) > 0
             order by strpos(lower(name), lower(:words)), name
             limit :most
            """)
    List<String> called(String words, int most);
}
