package practica.item;

import java.util.List;
import practica.language.Language;

/// Another item worth a look: its address, its title in `language`, where it is from, and why it is
/// shown.
public record RelatedItem(
        String slug,
        String address,
        String title,
        Language language,
        String place,
        List<String> why) {}
