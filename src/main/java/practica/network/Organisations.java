package practica.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/// The bodies that items come from, and those that paid. An id keeps the name under which it was
/// first written, so what was looked up once is kept.
public final class Organisations {
    private final OrganisationStore store;
    private final Map<String, String> names = new ConcurrentHashMap<>();

    public Organisations(Jdbi jdbi) {
        this.store = jdbi.onDemand(OrganisationStore.class);
    }

    /// What the body of that id (see [Organisation#id]) is called.
    public Optional<String> name(String id) {
        var name = names.get(id);
        if (name != null || id.indexOf('\0') >= 0) {
            return Optional.ofNullable(name);
        }
        var found = store.name(id);
        found.ifPresent(one -> names.put(id, one));
        return found;
    }

    /// The names with these letters in them, those that begin with them first.
    public List<String> called(String words, int most) {
        return words.isBlank() || words.indexOf('\0') >= 0
                ? List.of()
                : store.called(words.strip(), most);
    }
}
