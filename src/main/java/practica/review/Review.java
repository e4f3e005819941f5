package practica.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.json.Json;
import practica.account.AccountId;
import practica.submission.SubmissionId;

/// How it stands with a submission in one network; the network '' is the library's own team.
///
/// @param curator who is to decide
/// @param due when
/// @param lookedAt the keys of what is done of the checklist
public record Review(
        SubmissionId submission,
        String network,
        Verdict verdict,
        Optional<AccountId> curator,
        Optional<LocalDate> due,
        @Json List<String> lookedAt,
        Instant openedAt) {
    /// What curators look at before they accept something.
    public static final List<String> CHECKLIST =
            List.of("facts", "clear", "people", "transfer", "rights");

    public Review {
        lookedAt = List.copyOf(lookedAt);
    }

    public boolean isDecided() {
        return verdict == Verdict.ACCEPTED || verdict == Verdict.DECLINED;
    }
}
