package practica.export.read;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What the checkers of others say of a book and of a PDF.
final class Checkers {
    private Checkers() {}

    /// What epubcheck has against a book, in its words; empty where it has nothing.
    static String faultsOfBook(byte[] epub) {
        var words = new StringWriter();
        var report = new WriterReportImpl(new PrintWriter(words, true));
        var check = new EpubCheck(new ByteArrayInputStream(epub), report, "book.epub");
        var fine = check.doValidate() == 0;
        return fine ? "" : words.toString();
    }

    /// What veraPDF finds that PDF/UA-1 does not allow, a line for each rule.
    static String faultsOfPdf(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.PDFUA_1;
        try (var foundry = Foundries.defaultInstance();
                var validator = foundry.createValidator(flavour, false);
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour)) {
            var faults = new StringBuilder();
            validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one ->
                            one.getRuleId().getClause()
                                    + " "
                                    + one.getMessage()
                                    + "\n   "
                                    + one.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .forEach(line -> faults.append(line).append('\n'));
            return faults.toString();
        }
    }
}
