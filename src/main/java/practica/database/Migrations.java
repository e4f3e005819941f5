package practica.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the schema up to date: each file of `migrations/` runs once, in a transaction of its own.
/// A file that has run anywhere is never edited again; a change is a new file.
final class Migrations {
    private Migrations() {}

    static void run(DataSource database) {
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:migrations")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnreachable(
                    "The database could not be brought up to date: " + e.getMessage(), e);
        }
    }
}
