package practica.submission;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import practica.account.AccountId;
import practica.item.Draft;
import practica.item.ItemId;
import practica.language.Language;

/// A submission as it lies in its own table.
public record SubmissionRow(
        SubmissionId id,
        AccountId owner,
        Optional<ItemId> item,
        boolean quick,
        String state,
        @Json Draft draft,
        @Json Map<String, String> unread,
        int revision,
        Instant createdAt,
        Instant changedAt,
        Optional<Instant> submittedAt,
        Optional<Integer> base,
        Optional<Language> language) {
    Submission submission() {
        return new Submission(
                id,
                owner,
                item,
                quick,
                State.of(state).orElseThrow(),
                draft,
                unread,
                revision,
                createdAt,
                changedAt,
                submittedAt,
                base,
                language);
    }
}
