package practica.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// A full disk, recognised in whatever it made fail.
public final class DiskFull {
    /// What the system says of a full disk and of a quota; it does so in the operator's language.
    private static final List<String> SAID =
            List.of(
                    "No space left on device",
                    "Disk quota exceeded",
                    "No queda espacio en el dispositivo",
                    "Se ha excedido la cuota de disco",
                    "No resta espai al dispositiu",
                    "excedit la quota de disc",
                    "Sem espaço livre no dispositivo",
                    "Quota do disco excedida",
                    "Não há espaço disponível no dispositivo",
                    "Cota da disco excedida",
                    "Aucun espace disponible sur le périphérique",
                    "Débordement du quota d'espace disque");

    /// What PostgreSQL says of its own disk (SQLSTATE, class 53, insufficient resources).
    private static final String OF_DATABASE = "53100";

    private static final int DEEPEST = 20;

    private DiskFull() {}

    /// Whether it, or what caused it, is that a disk is full.
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DiskFull::isOne);
    }

    static boolean isOne(Throwable thrown) {
        return thrown instanceof NoRoom
                || (thrown instanceof SQLException sql && OF_DATABASE.equals(sql.getSQLState()))
                || SAID.stream().anyMatch(String.valueOf(thrown.getMessage())::contains);
    }
}
