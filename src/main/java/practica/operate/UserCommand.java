package practica.operate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import practica.account.Account;
import practica.account.Accounts;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.mail.EmailAddress;
import practica.network.NetworkId;

/// `practica user`
@Command(
        name = "user",
        description = "Show who has an account and what they may do, and change it.",
        mixinStandardHelpOptions = true)
public final class UserCommand extends OpenCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "ADDRESS",
            description = "Whose account; without it, all are shown.")
    private @Nullable String address;

    @Option(
            names = "--grant",
            paramLabel = "RIGHT",
            description = {
                "What they may do from now on: administrator, curator:NETWORK,",
                "secretary:NETWORK or contributor:ORGANISATION."
            })
    private List<String> granted = List.of();

    @Option(names = "--revoke", paramLabel = "RIGHT", description = "What they no longer may do.")
    private List<String> revoked = List.of();

    @Option(names = "--suspend", description = "Sign them out and let them in no more.")
    private boolean suspend;

    @Option(names = "--restore", description = "Let them in again.")
    private boolean restore;

    @Override
    protected int run(Library library) {
        var accounts = library.people().accounts();
        if (address == null) {
            accounts.list("").forEach(account -> out().println(line(account)));
            return 0;
        }
        var account = EmailAddress.of(address).flatMap(accounts::byAddress);
        if (account.isEmpty()) {
            err().println("Nobody has an account with the address " + address + ".");
            return 1;
        }
        var all = grants(library, granted);
        var none = grants(library, revoked);
        if (all.isEmpty() || none.isEmpty()) {
            return 1;
        }
        return change(accounts, account.get(), all.get(), none.get());
    }

    private int change(
            Accounts accounts, Account account, List<Grant> granting, List<Grant> revoking) {
        granting.forEach(grant -> accounts.grant(account.id(), grant, Optional.empty()));
        var may =
                revoking.stream().allMatch(grant -> accounts.revoke(account.id(), grant))
                        && (!suspend || accounts.suspend(account.id(), true))
                        && (!restore || accounts.suspend(account.id(), false));
        if (!may) {
            err().println("Somebody has to administer the library: make another one first.");
            return 1;
        }
        accounts.byId(account.id()).ifPresent(now -> out().println(line(now)));
        return 0;
    }

    /// Empty where one of them is not known, which is said.
    private Optional<List<Grant>> grants(Library library, List<String> written) {
        var grants = written.stream().flatMap(one -> grant(library, one).stream()).toList();
        if (grants.size() < written.size()) {
            err().println(
                            "A right is administrator, curator:NETWORK, secretary:NETWORK (one of the library's"
                                    + " networks) or contributor:ORGANISATION.");
            return Optional.empty();
        }
        return Optional.of(grants);
    }

    private static Optional<Grant> grant(Library library, String written) {
        var parts = written.split(":", 2);
        var subject = parts.length > 1 ? parts[1] : "";
        return Right.of(parts[0])
                .filter(right ->
                        switch (right) {
                            case ADMINISTRATOR -> subject.isEmpty();
                            case CURATOR, SECRETARY ->
                                    library.known()
                                            .networks()
                                            .find(new NetworkId(subject))
                                            .isPresent();
                            case CONTRIBUTOR -> !subject.isBlank();
                        })
                .map(right -> new Grant(right, subject));
    }

    private static String line(Account account) {
        var rights =
                account.grants().stream().map(Grant::toString).collect(Collectors.joining(", "));
        return account.address()
                + ", "
                + account.name()
                + (rights.isEmpty() ? "" : ", " + rights)
                + (account.suspended() ? ", suspended" : "");
    }
}
