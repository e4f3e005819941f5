package practica.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import practica.item.ItemId;

interface UsageStore {
    /// Adds what was counted. Whatever stands at an address that leads to no item any more counts
    /// for the library only.
    @SqlUpdate(
            """
            with used as (
                select one.day, one.kind, one.machine, one.language, one.times,
                       case one.called
                           when 'slug' then (select id from item where slug = one.name)
                           when 'id' then (select id from item where id = cast(one.name as bigint))
                           when 'file' then (select item.id
                                               from item_file
                                               join item on item.id = item_file.item
                                              where item_file.hash = one.name and item.status = 'published'
                                              order by item.id
                                              limit 1)
                       end as item
                  from jsonb_to_recordset(:uses)
                    as one (day date, kind text, machine boolean, language text, called text, name text, times bigint)),
            by_item as (
                insert into usage_item (item, day, kind, machine, times)
                select item, day, kind, machine, sum(times) from used where item is not null group by item, day, kind, machine
                on conflict (item, day, kind, machine) do update set times = usage_item.times + excluded.times),
            by_words as (
                insert into usage_words (words, day, askers)
                select words, day, askers from jsonb_to_recordset(:words) as one (words text, day date, askers integer)
                on conflict (words, day) do update set askers = usage_words.askers + excluded.askers)
            insert into usage_day (day, kind, machine, language, times)
            select day, kind, machine, language, sum(times) from used group by day, kind, machine, language
            on conflict (day, kind, machine, language) do update set times = usage_day.times + excluded.times
            """)
    void add(@Json List<UseRow> uses, @Json List<WordsRow> words);

    record UseRow(
            String day,
            String kind,
            boolean machine,
            String language,
            String called,
            String name,
            long times) {
        static UseRow of(Use use, long times) {
            return new UseRow(
                    use.day().toString(),
                    use.kind().key(),
                    use.machine(),
                    use.language().code(),
                    use.thing().by(),
                    use.thing().name(),
                    times);
        }
    }

    record WordsRow(String words, String day, int askers) {
        static WordsRow of(Tally.Unanswered one, int askers) {
            return new WordsRow(one.words(), one.day().toString(), askers);
        }
    }

    /// Deletes the words of long ago, and earlier those that few searched for.
    @SqlUpdate(
            """
            delete from usage_words
             where day < cast(:today as date) - :late
                or (day < cast(:today as date) - :soon
                    and words not in (select words from usage_words group by words having max(askers) >= :several))
            """)
    void forgetWords(LocalDate today, int soon, int late, int several);

    @SqlQuery("select min(day) from usage_day")
    Optional<LocalDate> first();

    @SqlQuery(
            """
            select cast(date_trunc(:step, day) as date) as day, kind, machine, sum(times) as times
              from usage_day
             where day between :from and :to
             group by 1, kind, machine
            """)
    List<Count> ofLibrary(LocalDate from, LocalDate to, String step);

    @SqlQuery(
            """
            select cast(date_trunc(:step, day) as date) as day, kind, machine, sum(times) as times
              from usage_item
             where item = :item and day between :from and :to
             group by 1, kind, machine
            """)
    List<Count> ofItem(ItemId item, LocalDate from, LocalDate to, String step);

    @SqlQuery(
            """
            select cast(date_trunc(:step, day) as date) as day, usage_item.kind, machine, sum(times) as times
              from usage_item
              join item on item.id = usage_item.item
             where item.status = 'published'
               and jsonb_exists(item.text -> 'networks', :network)
               and day between :from and :to
             group by 1, usage_item.kind, machine
            """)
    List<Count> ofNetwork(String network, LocalDate from, LocalDate to, String step);

    /// How often people read an item and took its files, ever.
    @SqlQuery(
            """
            select coalesce(sum(times) filter (where kind = 'view'), 0) as views,
                   coalesce(sum(times) filter (where kind = 'download'), 0) as downloads
              from usage_item
             where item = :item and not machine
            """)
    Totals totals(ItemId item);

    /// The published items with which people did most.
    ///
    /// @param network empty for those of all
    @SqlQuery(
            """
            select item.id as item, sum(times) as times
              from usage_item
              join item on item.id = usage_item.item
             where item.status = 'published'
               and (:network = '' or jsonb_exists(item.text -> 'networks', :network))
               and usage_item.kind = :kind and not machine and day between :from and :to
             group by item.id
             order by times desc, item.id
             limit :most
            """)
    List<Ranked> most(String kind, String network, LocalDate from, LocalDate to, int most);

    record Ranked(ItemId item, long times) {}

    /// In which languages people read items, most of all first.
    @SqlQuery(
            """
            select language, sum(times) as times
              from usage_day
             where kind = 'view' and not machine and day between :from and :to
             group by language
             order by times desc, language
            """)
    List<Spoken> languages(LocalDate from, LocalDate to);

    record Spoken(String language, long times) {}

    /// Words that so many searched for on one and the same day: on another day nobody knows who
    /// asked before.
    @SqlQuery(
            """
            select words, sum(askers) as times
              from usage_words
             where day between :from and :to
             group by words
            having max(askers) >= :several
             order by times desc, words
             limit :most
            """)
    List<Wanted> wanted(LocalDate from, LocalDate to, int several, int most);
}
