package practica.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// A light stemmer as a table: in each step the first rule that fits a word's end changes it, once.
/// A rule `3:ques>ca` makes *ques* into *ca* where at least three letters go before; it may make a
/// word shorter, never longer. Words are folded: the letters of a rule are `a` to `z`.
final class Endings {
    private record Rule(String ending, String instead, int before) {
        private static Rule of(String written) {
            var colon = written.indexOf(':');
            var arrow = written.indexOf('>');
            var rule =
                    new Rule(
                            written.substring(colon + 1, arrow),
                            written.substring(arrow + 1),
                            Integer.parseInt(written.substring(0, colon)));
            if (rule.instead.length() > rule.ending.length()) {
                throw new IllegalArgumentException(written + " makes words longer");
            }
            return rule;
        }

        private boolean fits(char[] word, int length) {
            var start = length - ending.length();
            if (start < before) {
                return false;
            }
            for (var at = 0; at < ending.length(); at++) {
                if (word[start + at] != ending.charAt(at)) {
                    return false;
                }
            }
            return true;
        }

        private int apply(char[] word, int length) {
            instead.getChars(0, instead.length(), word, length - ending.length());
            return length - ending.length() + instead.length();
        }
    }

    /// The rules of each step by the last letter of their endings.
    private final List<Rule[][]> steps;

    private Endings(List<Rule[][]> steps) {
        this.steps = steps;
    }

    /// Reads a table: a step a line, its rules parted by spaces.
    static Endings of(String table) {
        return new Endings(table.lines().map(Endings::step).toList());
    }

    private static Rule[][] step(String line) {
        var byLast = new ArrayList<List<Rule>>();
        for (var letter = 'a'; letter <= 'z'; letter++) {
            byLast.add(new ArrayList<>());
        }
        for (var written : line.split(" ", -1)) {
            var rule = Rule.of(written);
            byLast.get(rule.ending.charAt(rule.ending.length() - 1) - 'a').add(rule);
        }
        return byLast.stream().map(rules -> rules.toArray(Rule[]::new)).toArray(Rule[][]::new);
    }

    /// Changes the word in its place; gives the length that is left of it.
    int stem(char[] word, int length) {
        var left = length;
        for (var step : steps) {
            var last = left == 0 ? -1 : word[left - 1] - 'a';
            if (last < 0 || last >= step.length) {
                return left;
            }
            for (var rule : step[last]) {
                if (rule.fits(word, left)) {
                    left = rule.apply(word, left);
                    break;
                }
            }
        }
        return left;
    }

    /// The words without their endings.
    TokenStream of(TokenStream words) {
        return new Filter(words, this);
    }

    private static final class Filter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Endings endings;

        private Filter(TokenStream words, Endings endings) {
            super(words);
            this.endings = endings;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            term.setLength(endings.stem(term.buffer(), term.length()));
            return true;
        }
    }
}
