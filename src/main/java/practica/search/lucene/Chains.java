package practica.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import practica.language.Language;

/// The languages whose words are stemmed, and how. Where accents are often left out in typing,
/// words are folded before they are stemmed; elsewhere the chain is Lucene's, folded at its end.
final class Chains {
    private static final Map<Language, Chain> ALL =
            Map.ofEntries(
                    own("en", EnglishAnalyzer::getDefaultStopSet, "s t d m ll re ve", English::of),
                    own("es", SpanishAnalyzer::getDefaultStopSet, "", Romance.SPANISH::of),
                    own(
                            "ca",
                            CatalanAnalyzer::getDefaultStopSet,
                            "d l m n s t",
                            Romance.CATALAN::of),
                    own("pt", PortugueseAnalyzer::getDefaultStopSet, "d", Romance.PORTUGUESE::of),
                    own(
                            "fr",
                            FrenchAnalyzer::getDefaultStopSet,
                            "d l m n s t c j qu jusqu lorsqu puisqu quoiqu",
                            FrenchLightStemFilter::new),
                    own("gl", GalicianAnalyzer::getDefaultStopSet, "", Romance.GALICIAN::of),
                    own(
                            "it",
                            ItalianAnalyzer::getDefaultStopSet,
                            "d l c m n s t v un all dall dell nell sull coll quell quest",
                            Romance.ITALIAN::of),
                    lucene("ar", ArabicAnalyzer::getDefaultStopSet, ArabicAnalyzer::new),
                    lucene("bg", BulgarianAnalyzer::getDefaultStopSet, BulgarianAnalyzer::new),
                    lucene("bn", BengaliAnalyzer::getDefaultStopSet, BengaliAnalyzer::new),
                    lucene("bs", SerbianAnalyzer::getDefaultStopSet, SerbianAnalyzer::new),
                    lucene("ckb", SoraniAnalyzer::getDefaultStopSet, SoraniAnalyzer::new),
                    lucene("cs", CzechAnalyzer::getDefaultStopSet, CzechAnalyzer::new),
                    lucene("da", DanishAnalyzer::getDefaultStopSet, DanishAnalyzer::new),
                    lucene("de", GermanAnalyzer::getDefaultStopSet, GermanAnalyzer::new),
                    lucene("el", GreekAnalyzer::getDefaultStopSet, GreekAnalyzer::new),
                    lucene("et", EstonianAnalyzer::getDefaultStopSet, EstonianAnalyzer::new),
                    own("eu", BasqueAnalyzer::getDefaultStopSet, "", Basque.ENDINGS::of),
                    lucene("fa", PersianAnalyzer::getDefaultStopSet, PersianAnalyzer::new),
                    lucene("fi", FinnishAnalyzer::getDefaultStopSet, FinnishAnalyzer::new),
                    lucene("ga", IrishAnalyzer::getDefaultStopSet, IrishAnalyzer::new),
                    lucene("hi", HindiAnalyzer::getDefaultStopSet, HindiAnalyzer::new),
                    lucene("hr", SerbianAnalyzer::getDefaultStopSet, SerbianAnalyzer::new),
                    lucene("hu", HungarianAnalyzer::getDefaultStopSet, HungarianAnalyzer::new),
                    lucene("hy", ArmenianAnalyzer::getDefaultStopSet, ArmenianAnalyzer::new),
                    lucene("id", IndonesianAnalyzer::getDefaultStopSet, IndonesianAnalyzer::new),
                    lucene("ja", JapaneseAnalyzer::getDefaultStopSet, JapaneseAnalyzer::new),
                    lucene("ko", () -> CharArraySet.EMPTY_SET, KoreanAnalyzer::new),
                    lucene("lt", LithuanianAnalyzer::getDefaultStopSet, LithuanianAnalyzer::new),
                    lucene("lv", LatvianAnalyzer::getDefaultStopSet, LatvianAnalyzer::new),
                    lucene("nb", NorwegianAnalyzer::getDefaultStopSet, NorwegianAnalyzer::new),
                    lucene("ne", NepaliAnalyzer::getDefaultStopSet, NepaliAnalyzer::new),
                    lucene("nl", DutchAnalyzer::getDefaultStopSet, DutchAnalyzer::new),
                    lucene("nn", NorwegianAnalyzer::getDefaultStopSet, NorwegianAnalyzer::new),
                    lucene("no", NorwegianAnalyzer::getDefaultStopSet, NorwegianAnalyzer::new),
                    lucene("pl", PolishAnalyzer::getDefaultStopSet, Polish::new),
                    lucene("ro", RomanianAnalyzer::getDefaultStopSet, RomanianAnalyzer::new),
                    lucene("ru", RussianAnalyzer::getDefaultStopSet, RussianAnalyzer::new),
                    lucene("sr", SerbianAnalyzer::getDefaultStopSet, SerbianAnalyzer::new),
                    lucene("sv", SwedishAnalyzer::getDefaultStopSet, SwedishAnalyzer::new),
                    lucene("ta", TamilAnalyzer::getDefaultStopSet, TamilAnalyzer::new),
                    lucene("te", TeluguAnalyzer::getDefaultStopSet, TeluguAnalyzer::new),
                    lucene("th", ThaiAnalyzer::getDefaultStopSet, ThaiAnalyzer::new),
                    lucene("tr", TurkishAnalyzer::getDefaultStopSet, TurkishAnalyzer::new),
                    lucene(
                            "uk",
                            UkrainianMorfologikAnalyzer::getDefaultStopwords,
                            UkrainianMorfologikAnalyzer::new),
                    lucene(
                            "zh",
                            SmartChineseAnalyzer::getDefaultStopSet,
                            SmartChineseAnalyzer::new));

    private static final Map<Language, CharArraySet> STOP_WORDS = new ConcurrentHashMap<>();

    private Chains() {}

    /// The language's chain, where it has one.
    static Optional<Chain> of(Language language) {
        return Optional.ofNullable(ALL.get(language));
    }

    /// The language's words that say nothing by themselves, folded.
    static CharArraySet stopWords(Language language) {
        return STOP_WORDS.computeIfAbsent(
                language, _ -> of(language).map(Chain::stopWords).orElse(CharArraySet.EMPTY_SET));
    }

    private static Map.Entry<Language, Chain> own(
            String code,
            Supplier<CharArraySet> stopWords,
            String elided,
            UnaryOperator<TokenStream> stemmer) {
        return Map.entry(
                new Language(code), new Chain.Own(stopWords, List.of(elided.split(" ")), stemmer));
    }

    private static Map.Entry<Language, Chain> lucene(
            String code, Supplier<CharArraySet> stopWords, Supplier<Analyzer> analyzer) {
        return Map.entry(new Language(code), new Chain.Lucenes(stopWords, analyzer));
    }
}
