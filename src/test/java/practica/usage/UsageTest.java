package practica.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import practica.database.Database;
import practica.language.Language;
import practica.support.TestDatabase;
import practica.usage.Use.Thing;

class UsageTest {
    private final Database database = TestDatabase.open();
    private final Jdbi jdbi = database.jdbi();
    private final Usage usage = new Usage(jdbi, InstantSource.system());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatTheDatabaseDidNotTakeIsWrittenLater() {
        sql("alter table usage_day rename to usage_elsewhere");
        search("one");
        assertThrows(JdbiException.class, usage::write);
        search("two");
        assertThrows(JdbiException.class, usage::write);

        sql("alter table usage_elsewhere rename to usage_day");
        usage.write();

        assertEquals(2, times());
    }

    @Test
    void signsThatNobodyTypesAreLeftOutOfWords() {
        usage.unanswered("zz\u0000top", "visitor");
        search("one");

        usage.write();

        assertEquals(1, times());
        assertEquals(
                "zztop",
                jdbi.withHandle(handle ->
                        handle.createQuery("select words from usage_words")
                                .mapTo(String.class)
                                .one()));
    }

    @Test
    void nothingIsWrittenTwice() {
        search("one");
        usage.write();
        usage.write();
        assertEquals(1, times());

        search("two");
        usage.write();

        assertEquals(2, times());
    }

    @Test
    void addressOfNothingCountsForTheLibraryOnly() {
        usage.count(Kind.VIEW, false, Language.EN, Thing.slug("none"), "one", "");
        usage.count(Kind.VIEW, false, Language.EN, Thing.id("123456789012345678"), "one", "");
        usage.count(Kind.DOWNLOAD, false, Language.EN, Thing.file("0".repeat(64)), "one", "");

        usage.write();

        assertEquals(3, times());
    }

    private void search(String words) {
        usage.count(Kind.SEARCH, false, Language.EN, Thing.NONE, "visitor", words);
    }

    private int times() {
        return jdbi.withHandle(handle ->
                handle.createQuery("select sum(times) from usage_day").mapTo(Integer.class).one());
    }

    private void sql(String statement) {
        jdbi.useHandle(handle -> handle.execute(statement));
    }
}
