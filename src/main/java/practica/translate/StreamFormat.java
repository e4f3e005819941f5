package practica.translate;

/// Apertium's stream format: signs that mean something there are escaped, and every piece ends as a
/// sentence does, since some programs wait for the end of a sentence before they say anything.
final class StreamFormat {
    private static final String SIGNS = "^$/<>{}\\@[]";
    private static final String END = ".[]";

    private StreamFormat() {}

    /// A piece of one line as the programs read it.
    static String escaped(String piece) {
        var out = new StringBuilder();
        for (var at = 0; at < piece.length(); at++) {
            var sign = piece.charAt(at);
            if (SIGNS.indexOf(sign) >= 0) {
                out.append('\\');
            }
            if (sign != '\u00ad') {
                out.append(Character.isISOControl(sign) ? ' ' : sign);
            }
        }
        return out.append(END).toString();
    }

    /// What the programs said, as people read it.
    static String plain(String said) {
        var end = said.lastIndexOf(END);
        var words = end < 0 ? said : said.substring(0, end) + said.substring(end + END.length());
        return words.replace("[]", "").replaceAll("\\\\(.)", "$1").strip();
    }
}
