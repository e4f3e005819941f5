package practica.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface FeedStore {
    /// What the address of an item ends with, though it was withdrawn.
    @SqlQuery("select slug from item where id = :id and status <> 'draft'")
    Optional<String> slug(long id);

    /// An item with a page, the codes of the languages that it has a text in, and since when it is
    /// as it is.
    record Mapped(String slug, List<String> languages, Instant stampedAt) {
        public Mapped {
            languages = List.copyOf(languages);
        }
    }

    @SqlQuery(
            """
            select slug, array(select substr(name, 10) from unnest(sets) as name where name like 'language:%') as languages,
                   stamped_at
              from item
             where id > :after and id <= :last and status = 'published'
             order by id
            """)
    List<Mapped> mapped(long after, long last);

    /// A part of the map, by its number from 1 on, and when anything of it last changed.
    record Part(long number, Instant stampedAt) {}

    /// The parts that have any items, so many numbers of items to each.
    @SqlQuery(
            """
            select (id - 1) / :size + 1 as number, max(stamped_at) as stamped_at
              from item
             where status = 'published'
             group by number
             order by number
            """)
    List<Part> parts(int size);
}
