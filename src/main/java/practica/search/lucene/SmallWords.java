package practica.search.lucene;

import java.util.Set;
import practica.language.Language;
import practica.text.Words;

/// Words that tell nothing by themselves, in any language of the interface: letters, stop words,
/// and the words that make a question of others. They raise what has them and keep nothing out.
final class SmallWords {
    private static final Set<String> ASKING =
            Set.of(
                    ("how who whom whose what where which when why do does did can could should would are is was has have"
                                    + " como que quien quienes donde cual cuales cuando cuanto cuanta cuantos hay"
                                    + " com qui on quin quina quins quines quan quant per hi ha fer"
                                    + " quem onde qual quais quando quanto por porque existe existem"
                                    + " comment quoi ou quel quelle quels quelles quand pourquoi combien est ce sont y")
                            .split(" "));

    private SmallWords() {}

    static boolean has(String word) {
        return (word.length() == 1 && !Character.isDigit(word.charAt(0)))
                || ASKING.contains(Words.folded(word))
                || Language.INTERFACE.stream()
                        .anyMatch(language -> Analyzers.isStopWord(language, word));
    }
}
