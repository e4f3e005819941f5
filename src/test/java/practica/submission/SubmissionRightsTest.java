package practica.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practica.account.Account;
import practica.account.AccountId;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.language.Language;
import practica.mail.EmailAddress;
import practica.support.Drafts;

class SubmissionRightsTest {
    private static final Account OWNER = account(1);
    private static final Account STRANGER = account(2);
    private static final Account CURATOR = account(3, new Grant(Right.CURATOR, "educating-cities"));
    private static final Account SECRETARY =
            account(4, new Grant(Right.SECRETARY, "educating-cities"));
    private static final Account OTHER_CURATOR = account(5, new Grant(Right.CURATOR, "c40"));
    private static final Account ADMINISTRATOR = account(6, Grant.ADMINISTRATOR);
    private static final Account CONTRIBUTOR =
            account(7, new Grant(Right.CONTRIBUTOR, "educating-cities"));

    @ParameterizedTest
    @CsvSource({
        "DRAFT, owner, owner",
        "SUBMITTED, owner curator secretary administrator, curator secretary administrator",
        "IN_REVIEW, owner curator secretary administrator, curator secretary administrator",
        "CHANGES_REQUESTED, owner curator secretary administrator, owner",
        "PUBLISHED, owner curator secretary administrator, ''",
        "DECLINED, owner curator secretary administrator, ''"
    })
    void whoMaySeeAndWriteDependsOnTheState(State state, String see, String write) {
        var submission = submission(state);

        assertEquals(see, who(submission::maySee));
        assertEquals(write, who(submission::mayWrite));
    }

    @Test
    void ownerWhoCuratesWaitsForTheReviewLikeAnybody() {
        var curator = account(1, new Grant(Right.CURATOR, "educating-cities"));

        assertEquals(false, submission(State.IN_REVIEW).mayWrite(curator));
        assertEquals(true, submission(State.IN_REVIEW).maySee(curator));
    }

    @Test
    void stateIsFoundByItsKey() {
        for (var state : State.values()) {
            assertEquals(Optional.of(state), State.of(state.key()));
        }
        assertEquals("changes-requested", State.CHANGES_REQUESTED.key());
        assertEquals(Optional.empty(), State.of("IN_REVIEW"));
    }

    @Test
    void numberInAnAddressIsReadOnlyWhereItIsOne() {
        assertEquals(Optional.of(new SubmissionId(12)), SubmissionId.of("12"));
        for (var words : List.of("", "0", "-1", "1e3", "99999999999999999999", "１", "a", "1 ")) {
            assertEquals(Optional.empty(), SubmissionId.of(words), words);
        }
    }

    private static String who(Predicate<Account> may) {
        var names = new LinkedHashMap<String, Account>();
        names.put("owner", OWNER);
        names.put("stranger", STRANGER);
        names.put("curator", CURATOR);
        names.put("secretary", SECRETARY);
        names.put("other-curator", OTHER_CURATOR);
        names.put("administrator", ADMINISTRATOR);
        names.put("contributor", CONTRIBUTOR);
        return String.join(
                " ",
                names.entrySet().stream()
                        .filter(one -> may.test(one.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Submission submission(State state) {
        return new Submission(
                new SubmissionId(1),
                OWNER.id(),
                Optional.empty(),
                false,
                state,
                Drafts.practice(),
                Map.of(),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                state == State.DRAFT ? Optional.empty() : Optional.of(Instant.EPOCH),
                Optional.empty(),
                Optional.empty());
    }

    private static Account account(long id, Grant... grants) {
        return new Account(
                new AccountId(id),
                EmailAddress.of("a@example.org").orElseThrow(),
                "A",
                Language.EN,
                false,
                Instant.EPOCH,
                List.of(grants));
    }
}
