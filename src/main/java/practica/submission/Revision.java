package practica.submission;

import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.json.Json;
import practica.account.AccountId;
import practica.item.Draft;

/// What was once saved of a submission, and by whom.
public record Revision(
        SubmissionId submission,
        int revision,
        AccountId author,
        @Json Draft draft,
        @Json Map<String, String> unread,
        Instant savedAt) {}
