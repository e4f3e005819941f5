package practica.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface PlaceStore {
    @SqlUpdate("truncate place, place_name")
    void clear();

    @SqlBatch(
            """
            insert into place (id, kind, country, division, name, names, latitude, longitude, population, world_region, income)
            values (:id, lower(:kind), :country, :division, :name, :names, :latitude, :longitude, :population, :worldRegion, :income)
            """)
    void add(@BindMethods Collection<Place> places);

    @SqlBatch(
            "insert into place_name (place, folded) values (:place, :folded) on conflict do nothing")
    void addNames(@BindMethods Collection<PlaceName> names);

    /// Lets the planner know at once how many there are; by itself it would learn it minutes later.
    @SqlUpdate("analyze place, place_name")
    void analyze();

    @SqlQuery("select * from place where id = :id")
    Optional<Place> find(PlaceId id);

    @SqlQuery("select * from place where kind = 'country'")
    List<Place> countries();

    /// The largest place of the kind in the country with exactly this name.
    @SqlQuery(
            """
            select place.*
              from place
             where kind = :kind
               and country = :country
               and id in (select place from place_name where folded = :folded)
             order by population desc, id
             limit 1
            """)
    Optional<Place> named(String kind, String country, String folded);

    /// The largest city with exactly this name.
    @SqlQuery(
            """
            select place.*
              from place
             where kind = 'city'
               and id in (select place from place_name where folded = :folded)
             order by population desc, id
             limit 1
            """)
    Optional<Place> largestCity(String folded);

    /// The places with a name that begins so, the largest first.
    @SqlQuery(
            """
            select place.*
              from place
             where id in (select place from place_name where folded like :beginning || '%')
             order by population desc, id
             limit :most
            """)
    List<Place> beginning(String beginning, int most);

    /// A stretch of the places with a name that begins so, the largest first: those behind a place
    /// of that population and id.
    @SqlQuery(
            """
            select place.*
              from place
             where (:beginning = '' or id in (select place from place_name where folded like :beginning || '%'))
               and (population < :population or (population = :population and id > :id))
             order by population desc, id
             limit :most
            """)
    List<Place> after(String beginning, long population, String id, int most);

    @SqlQuery(
            """
            select count(*)
              from place
             where :beginning = '' or id in (select place from place_name where folded like :beginning || '%')
            """)
    long count(String beginning);

    @SqlQuery("select place, folded from place_name where folded = any(:folded)")
    List<PlaceName> names(List<String> folded);

    @SqlQuery("select * from place where id = any(:ids)")
    List<Place> places(List<String> ids);
}
