package practica.database;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.array.SqlArrayType;
import org.jdbi.v3.core.array.SqlArrayTypes;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// How records meet the database. A record of several components is a row. A record of one
/// component travels as that component: `PracticeId` is a `bigint` to PostgreSQL and a type of its
/// own to us.
final class Records {
    private Records() {}

    static Optional<RowMapper<?>> row(Type type, ConfigRegistry config) {
        return type instanceof Class<?> c && c.isRecord() && c.getRecordComponents().length > 1
                ? ConstructorMapper.factory(c).build(type, config)
                : Optional.empty();
    }

    static Optional<ColumnMapper<?>> column(Type type, ConfigRegistry config) {
        return component(type)
                .map(component -> {
                    var inner =
                            config.get(ColumnMappers.class)
                                    .findFor(component.getGenericType())
                                    .orElseThrow();
                    return (rows, column, context) -> {
                        var value = inner.map(rows, column, context);
                        return value == null || rows.wasNull() ? null : construct(component, value);
                    };
                });
    }

    static Optional<Argument> argument(Type type, @Nullable Object value, ConfigRegistry config) {
        return component(type)
                .flatMap(component ->
                        config.get(Arguments.class)
                                .findFor(component.getGenericType(), read(component, value)));
    }

    @SuppressWarnings("unchecked")
    static Optional<SqlArrayType<?>> array(Type type, ConfigRegistry config) {
        return component(type)
                .flatMap(component ->
                        config.get(SqlArrayTypes.class)
                                .findFor(component.getGenericType())
                                .map(inner ->
                                        SqlArrayType.of(
                                                inner.getTypeName(),
                                                value ->
                                                        ((SqlArrayType<Object>) inner)
                                                                .convertArrayElement(
                                                                        read(component, value)))));
    }

    private static Optional<RecordComponent> component(Type type) {
        return type instanceof Class<?> c && c.isRecord() && c.getRecordComponents().length == 1
                ? Optional.of(c.getRecordComponents()[0])
                : Optional.empty();
    }

    private static Object construct(RecordComponent component, Object value) {
        try {
            return component
                    .getDeclaringRecord()
                    .getConstructor(component.getType())
                    .newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object read(RecordComponent component, @Nullable Object value) {
        try {
            return value == null ? null : component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
