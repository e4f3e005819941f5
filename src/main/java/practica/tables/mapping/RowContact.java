package practica.tables.mapping;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practica.item.Contact;
import practica.item.FormField;
import practica.text.Words;

/// Whom to ask about a row: in one cell, or in columns. Nothing of it is kept beside the fields,
/// where everybody could read the address.
record RowContact(Reading reading) {
    private static final String WHOLE = "contact";
    private static final String ROLE = "contact.role";
    private static final String ORGANISATION = "contact.organisation";
    private static final String EMAIL = "contact.email";

    @Nullable Contact contact() {
        var whole = Contact.of(reading.line(WHOLE));
        var contact =
                new Contact(said(ROLE), said(ORGANISATION), "")
                        .or(new Contact(whole.role(), whole.organisation(), ""));
        var most = FormField.CONTACT.most();
        var fitted =
                new Contact(
                        Words.beginning(contact.role(), most),
                        Words.beginning(contact.organisation(), most),
                        email());
        if (contact.role().length() > most || contact.organisation().length() > most) {
            reading.note("contact", "tables.cut", Integer.toString(most));
        }
        return fitted.equals(Contact.NOBODY) ? null : fitted;
    }

    private String said(String field) {
        return Contact.withoutAddresses(reading.line(field));
    }

    /// The first address of several, that of its own column before the others.
    private String email() {
        var own = reading.line(EMAIL);
        var all =
                Stream.of(EMAIL, WHOLE, ROLE, ORGANISATION)
                        .flatMap(field -> Contact.addresses(reading.line(field)).stream())
                        .distinct()
                        .toList();
        var first = all.isEmpty() ? "" : all.getFirst();
        var wrong = Contact.of(reading.line(WHOLE)).email();
        if (!own.isEmpty() && !own.equalsIgnoreCase(first)) {
            reading.leaveOut(own);
        } else if (all.size() > 1) {
            reading.leaveOut(String.join("; ", all.subList(1, all.size())));
        } else if (all.isEmpty() && !wrong.isEmpty()) {
            reading.leaveOut(wrong);
        }
        return first;
    }
}
