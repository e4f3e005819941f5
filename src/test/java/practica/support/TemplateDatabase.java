package practica.support;

import java.util.function.Consumer;
import practica.database.Database;
import practica.database.DatabaseAddress;

/// A database that is made once, for whoever needs one like it to have a copy: to bring one up to
/// date and to fill it takes many times as long as to copy it.
final class TemplateDatabase {
    private final DatabaseAddress made;

    /// @param fill what is done to it after it was brought up to date
    TemplateDatabase(Consumer<Database> fill) {
        made = TestDatabase.create();
        try (var database = Database.open(made)) {
            fill.accept(database);
        }
    }

    /// The address of a database that nobody else knows and that holds the same.
    DatabaseAddress copy() {
        return TestDatabase.create(" template " + name());
    }

    private String name() {
        return made.jdbcUrl().substring(made.jdbcUrl().lastIndexOf('/') + 1);
    }
}
