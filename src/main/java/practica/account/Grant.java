package practica.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody may do beside what every member may. The subject is the id of the organisation
/// that they contribute for, or of the network whose curator or secretary they are; empty for an
/// administrator.
public record Grant(Right right, String subject) {
    /// The kinds of grants.
    public enum Right {
        CONTRIBUTOR,
        CURATOR,
        SECRETARY,
        ADMINISTRATOR;

        public static Optional<Right> of(String key) {
            return Stream.of(values()).filter(right -> right.key().equals(key)).findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Grant ADMINISTRATOR = new Grant(Right.ADMINISTRATOR, "");

    @Override
    public String toString() {
        return subject.isEmpty() ? right.key() : right.key() + ":" + subject;
    }
}
