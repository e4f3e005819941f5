package practica.network;

import java.util.List;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface NetworkStore {
    @SqlUpdate("delete from network")
    void clear();

    @SqlUpdate(
            "insert into network (id, type, position, profile) values (:id, :type, :position, :network)")
    void add(NetworkId id, String type, int position, @Json Network network);

    @Json
    @SqlQuery("select profile from network order by position")
    List<Network> inOrder();
}
