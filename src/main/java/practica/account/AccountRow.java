package practica.account;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.json.Json;
import practica.language.Language;
import practica.mail.EmailAddress;

/// An account that is not erased, as it lies in its own table.
public record AccountRow(
        AccountId id,
        EmailAddress address,
        String name,
        Language language,
        String state,
        Instant createdAt,
        @Json List<Grant> grants) {
    Account account() {
        return new Account(
                id, address, name, language, state.equals("suspended"), createdAt, grants);
    }
}
