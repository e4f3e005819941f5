package practica.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource({
        "postgres://ana:secret@db.test:6543/library, jdbc:postgresql://db.test:6543/library, ana, secret",
        "postgresql://ana:secret@db.test/library, jdbc:postgresql://db.test/library, ana, secret",
        "postgres://ana@db.test/library, jdbc:postgresql://db.test/library, ana, ''",
        "postgres://db.test/library, jdbc:postgresql://db.test/library, '', ''",
        "postgres://ana:secret@db.test, jdbc:postgresql://db.test/, ana, secret",
        "postgres://ana:secret@my_db:5432/l, jdbc:postgresql://my_db:5432/l, ana, secret",
        "postgres://a:b@db.test/l?sslmode=require&x=%20, jdbc:postgresql://db.test/l?sslmode=require&x=%20, a, b",
        "postgres://an%40a:p%2Fw%3A+%25@db.test/l, jdbc:postgresql://db.test/l, an@a, p/w:+%",
        "postgres://a:b:c@db.test/l, jdbc:postgresql://db.test/l, a, b:c",
        "postgres://a:b@[::1]:5432/l, jdbc:postgresql://[::1]:5432/l, a, b",
        "jdbc:postgresql://db.test/l?user=a&password=b, jdbc:postgresql://db.test/l?user=a&password=b, '', ''"
    })
    void operatorsFormsAreRead(String url, String jdbcUrl, String user, String password) {
        assertEquals(new DatabaseAddress(jdbcUrl, user, password), DatabaseAddress.of(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "library",
                "/var/run/postgresql",
                "localhost:5432/library",
                "mysql://a:secret@db.test/library",
                "jdbc:mysql://a:secret@db.test/library",
                "http://a:secret@db.test/",
                "postgres:///library",
                "postgres://a:secret@/library",
                "postgres://a:sec ret@db.test/library",
                "postgres://a:secret%zz@db.test/library",
                "//a:secret@db.test/library"
            })
    void anythingElseIsRefusedWithoutTellingThePassword(String url) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> DatabaseAddress.of(url));

        assertEquals(
                "This is no address of a PostgreSQL database; one looks like postgres://user:password@host:5432/name",
                thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ana:secret@db.test/library",
                "jdbc:postgresql://db.test/library?user=ana&password=secret",
                "jdbc:postgresql://db.test/library?password=secret&user=ana"
            })
    void passwordIsNeverShown(String url) {
        var shown = DatabaseAddress.of(url).toString();

        assertFalse(shown.contains("secret"), shown);
    }
}
