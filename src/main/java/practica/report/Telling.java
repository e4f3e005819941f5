package practica.report;

import java.util.Optional;
import practica.account.AccountId;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.report.Report.Kind;

/// What somebody has to say about an item, with where and in which language to answer them, and who
/// they are where they are signed in.
public record Telling(
        Kind kind,
        String words,
        Optional<EmailAddress> address,
        Optional<AccountId> account,
        Language language) {}
