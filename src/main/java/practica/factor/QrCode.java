package practica.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// Words as a picture that a telephone reads: what an SVG path draws of it, in squares of one unit.
///
/// @param size of the picture with the empty border that it needs, in units
public record QrCode(int size, String path) {
    private static final int BORDER = 4;

    static QrCode of(String words) {
        try {
            var squares = Encoder.encode(words, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(squares.getWidth() + 2 * BORDER, path(squares));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String path(ByteMatrix squares) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append('M').append(x + BORDER).append(' ').append(y + BORDER);
                    path.append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
