package practica.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import practica.account.AccountId;
import practica.submission.SubmissionId;

/// A line of the queue: what waits for the decision of a network, since when, and who has it.
public record Waiting(
        SubmissionId submission,
        String network,
        String title,
        String language,
        String state,
        Optional<AccountId> curator,
        Optional<LocalDate> due,
        Instant submittedAt) {}
