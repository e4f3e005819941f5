package practica.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import practica.account.AccountId;
import practica.submission.SubmissionId;

/// One piece of the conversation about a submission: what somebody wrote or decided, when, and at
/// which revision. `quoted` is the message that it answers.
public record Message(
        long id,
        SubmissionId submission,
        String network,
        AccountId author,
        Kind kind,
        String words,
        Optional<Long> quoted,
        int revision,
        Instant writtenAt) {
    public enum Kind {
        SUBMITTED,
        MESSAGE,
        /// What only curators see.
        NOTE,
        CHANGES,
        ACCEPTED,
        DECLINED,
        PUBLISHED,
        ASSIGNED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isPrivate() {
        return kind == Kind.NOTE || kind == Kind.ASSIGNED;
    }
}
