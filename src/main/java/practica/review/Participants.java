package practica.review;

import static java.util.function.Predicate.not;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Accounts;
import practica.network.NetworkId;
import practica.notice.Notice;
import practica.notice.Notices;
import practica.submission.Submission;

/// Who takes part in a review, and how they are told of what happens in it.
record Participants(Accounts accounts, Notices notices) {
    /// Decides for what is for no network.
    static final String TEAM = "";

    /// The ids of the networks that decide on it.
    static List<String> networks(Submission submission) {
        var networks = submission.networks().stream().map(NetworkId::value).toList();
        return networks.isEmpty() ? List.of(TEAM) : networks;
    }

    /// Who is told of it: those who can decide for any of its networks.
    List<Account> curators(Submission submission) {
        return networks(submission).stream()
                .flatMap(network -> others(submission, network).stream())
                .distinct()
                .toList();
    }

    /// Who can decide for one of its networks: those who review for it, else the administrators.
    /// Nobody decides on what they wrote.
    List<Account> others(Submission submission, String network) {
        return Stream.of(network, TEAM)
                .map(one -> accounts.curators(List.of(one)))
                .map(all -> all.stream().filter(submission::isReviewedBy).toList())
                .filter(not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    /// Who wrote it; nobody where they are gone.
    List<Account> owner(Submission submission) {
        return accounts.byId(submission.owner()).stream().toList();
    }

    /// Tells everybody once, and nobody of what they did themselves.
    void tell(
            Handle handle,
            List<Account> people,
            AccountId by,
            Submission submission,
            Notice.Kind kind,
            String words) {
        Set<AccountId> told = new LinkedHashSet<>(Set.of(by));
        for (var person : people) {
            if (told.add(person.id())) {
                notices.tell(
                        handle,
                        person,
                        kind,
                        submission.draft().title(),
                        "/review/" + submission.id(),
                        words);
            }
        }
    }

    /// Tells those who can decide on it that it waits for them.
    void tellCurators(Handle handle, Submission submission, AccountId by) {
        tell(handle, curators(submission), by, submission, Notice.Kind.SUBMITTED, "");
    }
}
