package practica.suggest;

import java.util.Optional;
import practica.language.Language;

/// Something of the library that is called as was typed: `words` are its name, in `language`;
/// `also` is the name by which it was found, where that is another; `note` says what it is, and how
/// many items it has.
public record Suggestion(
        String words, Language language, Optional<String> also, String note, String address) {}
