package practica.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import practica.account.Grant;
import practica.account.Grant.Right;
import practica.language.Language;
import practica.language.Messages;
import practica.network.Network;
import practica.network.NetworkId;
import practica.network.Networks;

/// The rights that can be given, as they are called in a language.
record Rights(Networks networks, Language reader) {
    /// What was chosen, `curator:uclg`; what is for an organisation names it apart.
    Optional<Grant> of(String value, String subject) {
        var chosen = choices().stream().anyMatch(choice -> choice.value().equals(value));
        var parts = value.split(":", 2);
        return Right.of(parts[0])
                .filter(_ -> chosen)
                .map(right ->
                        new Grant(
                                right,
                                right == Right.CONTRIBUTOR
                                        ? subject.strip()
                                        : parts.length > 1 ? parts[1] : ""))
                .filter(grant -> grant.right() != Right.CONTRIBUTOR || isName(grant.subject()));
    }

    List<PeoplePage.Right> choices() {
        var choices = new ArrayList<PeoplePage.Right>();
        choices.add(named(Grant.ADMINISTRATOR));
        for (var network : networks.all()) {
            choices.add(named(new Grant(Right.CURATOR, network.id().value())));
            choices.add(named(new Grant(Right.SECRETARY, network.id().value())));
        }
        choices.add(new PeoplePage.Right(Right.CONTRIBUTOR.key(), say(Right.CONTRIBUTOR, "…")));
        return choices;
    }

    PeoplePage.Right named(Grant grant) {
        var subject =
                networks.find(new NetworkId(grant.subject()))
                        .map(this::shortName)
                        .orElse(grant.subject());
        return new PeoplePage.Right(grant.toString(), say(grant.right(), subject));
    }

    private String shortName(Network network) {
        return network.shortName(reader);
    }

    private String say(Right right, String subject) {
        return Messages.in(reader).say("admin.right." + right.key(), subject);
    }

    private static boolean isName(String subject) {
        return !subject.isEmpty() && subject.length() <= 300 && subject.indexOf('\0') < 0;
    }
}
