package practica.office;

/// Words of one format; `address` is empty where they lead nowhere.
record Run(String words, boolean bold, boolean italic, String address) {
    boolean looksLike(Run other) {
        return bold == other.bold && italic == other.italic && address.equals(other.address);
    }

    /// As Markdown in which no sign means anything but itself. Spaces stay outside of the emphasis.
    String markdown() {
        var core = words.strip();
        if (core.isEmpty()) {
            return words;
        }
        var from = words.indexOf(core);
        var marks = (bold ? "**" : "") + (italic ? "*" : "");
        var shown = marks + escaped(core) + new StringBuilder(marks).reverse();
        return words.substring(0, from)
                + (leads() ? "[" + shown + "](<" + address.strip() + ">)" : shown)
                + words.substring(from + core.length());
    }

    private boolean leads() {
        return address.matches("(?i)\\s*(https?://|mailto:)[^\\s<>\\\\]+\\s*");
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder(words.length() + 16);
        for (var at = 0; at < words.length(); at++) {
            var sign = words.charAt(at);
            var entity = sign == '&' && isNamed(words, at + 1);
            if ("\\`*_[]<".indexOf(sign) >= 0 || entity) {
                escaped.append('\\');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }

    private static boolean isNamed(String words, int at) {
        return at < words.length()
                && (words.charAt(at) == '#' || Character.isLetter(words.charAt(at)));
    }
}
