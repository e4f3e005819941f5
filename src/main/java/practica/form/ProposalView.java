package practica.form;

/// What a file proposes for a field: how it is named when it is taken over, what it says, from
/// which page and in which words it comes, and how sure it is, as a key of a message.
public record ProposalView(String take, String label, int page, String words, String sure) {}
