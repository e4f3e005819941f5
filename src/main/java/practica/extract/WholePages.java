package practica.extract;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages, but none without an image that is on it and too large to be decoded.
final class WholePages extends PDFRenderer {
    WholePages(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(
                Operator operator, List<COSBase> operands, IOException thrown) throws IOException {
            var tooLarge =
                    Stream.<Throwable>iterate(thrown, one -> one != null, Throwable::getCause)
                            .anyMatch(Sketching.TooLarge.class::isInstance);
            if (tooLarge) {
                throw thrown;
            }
            super.operatorException(operator, operands, thrown);
        }
    }
}
