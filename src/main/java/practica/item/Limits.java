package practica.item;

/// How many characters the texts of an item may have.
public record Limits(int title, int summary) {
    public static final int BODY = 5_000_000;

    private static final Limits PRACTICE =
            new Limits(FormField.TITLE.most(), FormField.SUMMARY.most());
    private static final Limits DOCUMENT = new Limits(1_000, 5_000);

    /// Those of a kind; of an unknown one, those of a document.
    public static Limits of(String kind) {
        return kind.equals("case-study") ? PRACTICE : DOCUMENT;
    }
}
