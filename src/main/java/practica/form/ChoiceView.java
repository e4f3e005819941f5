package practica.form;

import java.util.List;

/// Something to choose, with what is below it.
///
/// @param open whether something below is chosen
public record ChoiceView(
        String value, String label, boolean chosen, boolean open, List<ChoiceView> narrower) {
    public ChoiceView {
        narrower = List.copyOf(narrower);
    }

    static ChoiceView of(String value, String label, boolean chosen) {
        return new ChoiceView(value, label, chosen, false, List.of());
    }
}
