package practica.prefill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a document proposes for the fields of the form. Several for a field stand best first.
public record Proposals(List<Proposal> all) {
    /// From here on a proposal is right so often that it may be taken where nobody is asked.
    public static final double SURE = 0.9;

    private static final int MOST = 5;

    public Proposals {
        all = List.copyOf(all);
    }

    /// The best few of each field, no value twice.
    static Proposals bestOf(Stream<Proposal> proposals) {
        var best = new ArrayList<Proposal>();
        var values = new HashSet<List<String>>();
        proposals
                .sorted(Proposal.SUREST_FIRST)
                .filter(one -> values.add(List.of(one.field(), one.value())))
                .filter(one ->
                        best.stream().filter(other -> other.field().equals(one.field())).count()
                                < MOST)
                .forEach(best::add);
        return new Proposals(best);
    }

    /// Those for the field, best first.
    public List<Proposal> of(String field) {
        return all.stream().filter(proposal -> proposal.field().equals(field)).toList();
    }

    public Optional<Proposal> best(String field) {
        return of(field).stream().findFirst();
    }

    /// The best value of the field, where it is at least so sure.
    public Optional<String> value(String field, double confidence) {
        return best(field).filter(one -> one.confidence() >= confidence).map(Proposal::value);
    }
}
