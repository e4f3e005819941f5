package practica.template;

import java.util.Locale;
import java.util.regex.Pattern;
import practica.item.Licence;

/// A licence as people write it: *CC BY-SA*, *cc by 4.0*, *CC0*.
final class WrittenLicence {
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC[ -]?(BY(?:[ -](?:NC|ND|SA))*+)(?:[ -]?(\\d\\.\\d))?");
    private static final String NEWEST = "4.0";

    private WrittenLicence() {}

    /// By its name in SPDX where it is one of Creative Commons; any other as it is written.
    static String of(String words) {
        var upper = words.strip().toUpperCase(Locale.ROOT);
        var ours = CREATIVE_COMMONS.matcher(upper);
        if (upper.startsWith("CC0")) {
            return "CC0-1.0";
        }
        if (ours.find()) {
            var version = ours.group(2) == null ? NEWEST : ours.group(2);
            var name = "CC-" + ours.group(1).replace(' ', '-') + "-" + version;
            return Licence.isGroup(name) ? name : words.strip();
        }
        return words.strip();
    }
}
