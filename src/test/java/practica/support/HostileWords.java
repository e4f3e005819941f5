package practica.support;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts that nobody types in good faith, by chance.
public final class HostileWords {
    private static final List<String> PIECES =
            """
            " "" * ? - -- + ~2 ^9 ( ) [a TO z] { } \\ / // : | || && ! ' '' ’ “ ” „ « » . ... … _ – , ;
            title: author: year: year:2019 year:2015..2020 year:2019..2015 any:.. language:ca language:xx-yy
            -title: -title:" título:" any:2015- titre:l'eau foo:bar AND OR NOT O OU U Y I E ET NO NÃO NON Or
            urban* ur* *a* ????* a*b* -urban* "of -"public -" %00 <script>alert(1)</script> a the water ação
            participació -water l'aigua col·lectiu L'L·L RIU BCN l.l l’eau ß ﬁ Ⅷ ½ 1e400 NaN 0 ٢٠١٩ 水 水管理
            ا ת צה"ל Σ ΑΣ ǅ İ J̌ Ω ℵ ᾯ क़ ดี 한국 ㅎㅏ مي‌خواهم ${jndi:ldap://x} {{7*7}} ../../etc/passwd
            """
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();

    private static final List<String> UNSEEN =
            List.of(
                    " ",
                    "  ",
                    "\t",
                    "\r\n",
                    "\u0000",
                    "\u0007",
                    "\u0085",
                    "\u00A0",
                    "\u00AD",
                    "\u034F",
                    "\u115F",
                    "\u200B",
                    "\u200D",
                    "\u202E",
                    "\u2066",
                    "\u3000",
                    "\uFE0F",
                    "\uFEFF",
                    "\uFFFF",
                    "\uD83C",
                    "\uDFD8",
                    "🏘",
                    "🏳️‍🌈",
                    "\u0301",
                    "e\u0301",
                    "\u0344",
                    "\u0338",
                    "i\u0307",
                    "\u1D16\u0301",
                    "\uD834\uDD5F",
                    "\u0323\u0301".repeat(12),
                    "x".repeat(120),
                    "\"a\" ".repeat(10),
                    "a OR ".repeat(20),
                    "title:a ".repeat(20),
                    "urban* ".repeat(6),
                    "-a ".repeat(10));

    private HostileWords() {}

    /// Signs and words of every kind, in any order, with spaces between them or without.
    public static String nasty(Random random) {
        return Stream.generate(() -> any(random))
                .limit(1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 12))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> among(UNSEEN, random);
            case 1 -> Character.toString(random.nextInt(0x3000));
            case 2 -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
            case 3 -> Character.toString(' ' + random.nextInt(95));
            default -> among(PIECES, random);
        };
    }

    private static String among(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
