package practica.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/// A pool of connections to the PostgreSQL database, which is up to date and knows our records.
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private static final long PATIENCE = 5_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi =
                Jdbi.create(pool)
                        .installPlugin(new PostgresPlugin())
                        .installPlugin(new SqlObjectPlugin())
                        .installPlugin(new Jackson2Plugin())
                        .registerRowMapper(Records::row)
                        .registerColumnMapper(Records::column)
                        .registerArgument(Records::argument)
                        .registerArrayType(Records::array);
        jdbi.getConfig(Jackson2Config.class).setMapper(json());
    }

    /// Opens the database and brings it up to date.
    ///
    /// @throws DatabaseUnreachable where nothing answers at the address, or it refuses us
    public static Database open(DatabaseAddress address) {
        var pool = pool(address);
        Migrations.run(pool);
        return new Database(pool);
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    /// The same pool for a library that brings its own SQL.
    public DataSource source() {
        return pool;
    }

    /// How values are written into `jsonb`, and everywhere else where they are JSON: what is empty
    /// is left out, and what was left out is read as empty.
    public static JsonMapper json() {
        var json =
                JsonMapper.builder()
                        .addModules(new Jdk8Module(), new JavaTimeModule())
                        .defaultPropertyInclusion(
                                JsonInclude.Value.construct(
                                        JsonInclude.Include.NON_EMPTY,
                                        JsonInclude.Include.NON_EMPTY))
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        List.of(String.class, List.class, Map.class)
                .forEach(type ->
                        json.withConfigOverride(
                                type,
                                override ->
                                        override.setSetterInfo(
                                                JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))));
        return json.build();
    }

    /// How programs are answered: dates as ISO 8601 says, and every list, though it be empty.
    public static JsonMapper answers() {
        return json().rebuild()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(
                                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource pool(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new DatabaseUnreachable(
                    "The database at " + address + " cannot be reached: " + reason(e), e);
        }
    }

    private static String reason(Throwable e) {
        var cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : reason(cause);
    }
}
