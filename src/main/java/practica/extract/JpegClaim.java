package practica.extract;

import java.io.DataInput;
import java.io.EOFException;
import java.io.IOException;

/// What a JPEG says of itself before its first scan (ITU-T T.81, B.2): how many pixels it has, and
/// how many coefficients a decoder has to hold of it at once, which is none where its scan can be
/// decoded row by row.
record JpegClaim(long pixels, long held) {
    private static final JpegClaim NONE = new JpegClaim(0, 0);
    private static final int TEMPORARY = 0x01;
    private static final int RESTARTS = 0xD0;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    /// Reads on to the first scan, or to the end of the bytes.
    static JpegClaim of(DataInput bytes) throws IOException {
        var head = Head.NONE;
        try {
            while (true) {
                var marker = marker(bytes);
                if (marker == SCAN) {
                    number(bytes);
                    return head.claim(bytes.readUnsignedByte());
                }
                if (hasSegment(marker)) {
                    var left = number(bytes) - 2;
                    if (isFrame(marker)) {
                        var read = Head.of(bytes, marker);
                        head = read.samples() > head.samples() ? read : head;
                        left -= read.length();
                    }
                    skip(bytes, left);
                }
            }
        } catch (EOFException e) {
            return NONE;
        }
    }

    private static int marker(DataInput bytes) throws IOException {
        var marker = 0;
        while (marker == 0) {
            while (bytes.readUnsignedByte() != 0xFF) {}
            do {
                marker = bytes.readUnsignedByte();
            } while (marker == 0xFF);
        }
        return marker;
    }

    private static boolean hasSegment(int marker) {
        return marker != TEMPORARY && (marker < RESTARTS || marker > END);
    }

    /// Among the frames are three markers that begin none: DHT, JPG and DAC.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker < RESTARTS
                && marker != 0xC4
                && marker != 0xC8
                && marker != 0xCC;
    }

    /// The greater byte first, whatever the order of the stream is.
    private static int number(DataInput bytes) throws IOException {
        return bytes.readUnsignedByte() << 8 | bytes.readUnsignedByte();
    }

    private static void skip(DataInput bytes, int count) throws IOException {
        for (var left = count; left > 0; left--) {
            bytes.readByte();
        }
    }

    /// The head of a frame: how many samples its components have together.
    private record Head(long pixels, long samples, int components, boolean progressive) {
        private static final Head NONE = new Head(0, 0, 0, false);

        static Head of(DataInput bytes, int marker) throws IOException {
            bytes.readByte();
            var pixels = (long) number(bytes) * number(bytes);
            var components = bytes.readUnsignedByte();
            var across = 1;
            var down = 1;
            var each = 0;
            for (var component = 0; component < components; component++) {
                bytes.readByte();
                var factors = bytes.readUnsignedByte();
                bytes.readByte();
                across = Math.max(across, factors >> 4);
                down = Math.max(down, factors & 15);
                each += (factors >> 4) * (factors & 15);
            }
            return new Head(pixels, pixels * each / across / down, components, (marker & 3) == 2);
        }

        int length() {
            return 6 + 3 * components;
        }

        JpegClaim claim(int inFirstScan) {
            return new JpegClaim(pixels, progressive || inFirstScan < components ? samples : 0);
        }
    }
}
