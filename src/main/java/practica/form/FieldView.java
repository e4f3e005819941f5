package practica.form;

import java.util.List;
import java.util.Optional;
import practica.check.Problem;

/// A field as a page of the form has it.
///
/// @param input which of the inputs of `form/field.peb` it is
/// @param most how many characters it may have; 0 where nobody counts
/// @param rows the cells of a table, or of a row of inputs
/// @param main of what is chosen, that of which one comes first
/// @param shown the text as readers will see it, as safe HTML; empty where nobody asked
/// @param theirs what somebody else wrote here meanwhile
public record FieldView(
        String name,
        String input,
        String label,
        String hint,
        boolean needed,
        int most,
        String value,
        List<ChoiceView> choices,
        List<ChoiceView> main,
        List<List<String>> rows,
        Optional<Problem> problem,
        List<ProposalView> proposals,
        String shown,
        Optional<String> theirs) {
    public FieldView {
        choices = List.copyOf(choices);
        main = List.copyOf(main);
        rows = List.copyOf(rows);
        proposals = List.copyOf(proposals);
    }
}
