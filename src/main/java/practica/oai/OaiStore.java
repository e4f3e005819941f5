package practica.oai;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface OaiStore {
    /// The items of these sets, or of all where there are none, that were stamped in the span, in
    /// the order of their changes.
    @SqlQuery(
            """
            select id, change, stamped_at, status = 'withdrawn' as deleted, sets
              from item
             where change > :change
               and stamped_at >= cast(:begin as timestamptz) and stamped_at < cast(:end as timestamptz)
               and (cardinality(cast(:sets as text[])) = 0 or sets && cast(:sets as text[]))
               and status <> 'draft'
             order by change
             limit :most
            """)
    List<Offered> after(long change, String begin, String end, List<String> sets, int most);

    @SqlQuery(
            """
            select count(*)
              from item
             where stamped_at >= cast(:begin as timestamptz) and stamped_at < cast(:end as timestamptz)
               and (cardinality(cast(:sets as text[])) = 0 or sets && cast(:sets as text[]))
               and status <> 'draft'
            """)
    long count(String begin, String end, List<String> sets);

    @SqlQuery(
            """
            select id, change, stamped_at, status = 'withdrawn' as deleted, sets
              from item
             where id = :id and status <> 'draft'
            """)
    Optional<Offered> byId(long id);

    @SqlQuery("select coalesce(min(stamped_at), now()) from item")
    Instant earliest();

    /// The languages that items have texts in.
    @SqlQuery(
            """
            select distinct substr(name, 10) as code
              from item
             cross join unnest(sets) as name
             where name like 'language:%'
             order by code
            """)
    List<String> languages();

    /// A moment before which everything that will ever be stamped so early can be seen: whoever
    /// saves holds the row from before the stamp until the commit.
    @SqlQuery(
            """
            with held as (select n from last_change for share)
            select clock_timestamp() from held
            """)
    Instant settled();

    @SqlQuery("select clock_timestamp()")
    Instant now();

    @SqlUpdate("insert into secret (name, value) values ('oai', :value) on conflict do nothing")
    void propose(String value);

    @SqlQuery("select value from secret where name = 'oai'")
    String key();
}
