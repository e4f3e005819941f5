package practica.language;

import com.ibm.icu.text.NumberFormat;

/// Sizes of files as their readers write them.
public final class Sizes {
    private Sizes() {}

    /// In kilobytes, or in megabytes from one on.
    public static String size(long bytes, Language reader) {
        var number = NumberFormat.getInstance(reader.locale());
        number.setMaximumFractionDigits(1);
        return bytes < 1_000_000
                ? number.format(Math.ceilDiv(bytes, 1_000)) + " kB"
                : number.format(bytes / 1_000_000.0) + " MB";
    }
}
