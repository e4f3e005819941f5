package practica.network;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface OrganisationStore {
    @SqlQuery("select name from organisation where id = :id")
    Optional<String> name(String id);
}
