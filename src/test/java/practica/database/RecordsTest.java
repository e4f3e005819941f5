package practica.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practica.support.TestDatabase;

class RecordsTest {
    private static Database database;
    private Handle handle;

    @BeforeAll
    static void open() {
        database = TestDatabase.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void begin() {
        handle = database.jdbi().open();
        handle.execute("create temporary table row (id bigint, code text, name text)");
    }

    @AfterEach
    void end() {
        handle.execute("drop table row");
        handle.close();
    }

    @Test
    void recordOfOneComponentTravelsAsThatComponent() {
        insert(new Number(7), new Code("pt"), "Lisboa");

        assertEquals(
                List.of("7 pt"),
                handle.createQuery("select id || ' ' || code from row").mapTo(String.class).list());
        assertEquals(
                new Number(7), handle.createQuery("select id from row").mapTo(Number.class).one());
    }

    @Test
    void recordOfSeveralComponentsIsARow() {
        insert(new Number(7), new Code("pt"), "Lisboa");

        var row = handle.createQuery("select * from row").mapTo(Row.class).one();

        assertEquals(new Row(new Number(7), Optional.of(new Code("pt")), "Lisboa"), row);
    }

    @Test
    void nullIsNoCode() {
        insert(new Number(7), null, "Lisboa");

        var row = handle.createQuery("select * from row").mapTo(Row.class).one();

        assertEquals(new Row(new Number(7), Optional.empty(), "Lisboa"), row);
        assertNull(handle.createQuery("select code from row").mapTo(Code.class).one());
    }

    @Test
    void nullNumberIsNoNumber() {
        assertNull(handle.createQuery("select null::bigint").mapTo(Number.class).one());
    }

    @Test
    void optionalOfARecordIsWritten() {
        var found =
                handle.createQuery("select :code is null, :none is null")
                        .bind("code", Optional.of(new Code("pt")))
                        .bindByType("none", Optional.empty(), new GenericType<Optional<Code>>() {})
                        .map((rows, _) -> List.of(rows.getBoolean(1), rows.getBoolean(2)))
                        .one();

        assertEquals(List.of(false, true), found);
    }

    @Test
    void listsOfRecordsAreArrays() {
        insert(new Number(7), new Code("pt"), "Lisboa");
        insert(new Number(8), new Code("es"), "Madrid");
        insert(new Number(9), new Code("fr"), "Lyon");

        var found =
                handle.createQuery(
                                "select name from row where id = any(:ids) and code = any(:codes)")
                        .bindArray("ids", Number.class, List.of(new Number(8), new Number(9)))
                        .bindArray("codes", Code.class, List.of(new Code("es"), new Code("pt")))
                        .mapTo(String.class)
                        .list();

        assertEquals(List.of("Madrid"), found);
    }

    @Test
    void emptyArrayFindsNothing() {
        insert(new Number(7), new Code("pt"), "Lisboa");

        var found =
                handle.createQuery("select name from row where id = any(:ids)")
                        .bindArray("ids", Number.class, List.of())
                        .mapTo(String.class)
                        .list();

        assertEquals(List.of(), found);
    }

    @Test
    void recordThatRefusesAValueSaysSo() {
        var thrown =
                assertThrows(
                        RuntimeException.class,
                        () -> handle.createQuery("select 'xyz'").mapTo(Code.class).one());

        assertTrue(
                Stream.iterate((Throwable) thrown, e -> e != null, Throwable::getCause)
                        .anyMatch(e -> "not a code".equals(e.getMessage())));
    }

    private void insert(Number id, Code code, String name) {
        handle.createUpdate("insert into row values (:id, :code, :name)")
                .bind("id", id)
                .bindByType("code", code, Code.class)
                .bind("name", name)
                .execute();
    }

    public record Number(long value) {}

    public record Code(String value) {
        public Code {
            if (value.length() != 2) {
                throw new IllegalArgumentException("not a code");
            }
        }
    }

    public record Row(Number id, Optional<Code> code, String name) {}
}
