package practica.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;

/// A small ONNX model, written as ONNX defines it (onnx.proto): it looks up a row of a table for
/// every token.
public final class OnnxFile {
    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 13;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int INTEGERS = 7;

    private OnnxFile() {}

    /// Gives the rows, one for each token: an output of three dimensions.
    public static byte[] ofTokens(String input, float[][] rows) {
        return model(
                input,
                rows,
                node("Gather", "rows", "table", input),
                value("rows", FLOAT, -1, -1, rows[0].length));
    }

    /// Gives the mean of the rows: an output of two dimensions.
    public static byte[] ofTexts(String output, float[][] rows) {
        var mean =
                message(
                        text(1, "rows"),
                        text(2, output),
                        text(4, "ReduceMean"),
                        bytes(5, message(text(1, "axes"), number(8, 1), number(20, INTEGERS))),
                        bytes(5, message(text(1, "keepdims"), number(3, 0), number(20, 2))));
        return model(
                "input_ids",
                rows,
                message(node("Gather", "rows", "table", "input_ids"), bytes(1, mean)),
                value(output, FLOAT, -1, rows[0].length));
    }

    private static byte[] model(String input, float[][] rows, byte[] nodes, byte[] output) {
        var table = ByteBuffer.allocate(4 * rows.length * rows[0].length);
        table.order(ByteOrder.LITTLE_ENDIAN);
        for (var row : rows) {
            for (var value : row) {
                table.putFloat(value);
            }
        }
        var tensor =
                message(
                        number(1, rows.length),
                        number(1, rows[0].length),
                        number(2, FLOAT),
                        text(8, "table"),
                        bytes(9, table.array()));
        var graph =
                message(
                        nodes,
                        text(2, "small"),
                        bytes(5, tensor),
                        bytes(11, value(input, INT64, -1, -1)),
                        bytes(12, output));
        return message(
                number(1, IR_VERSION), bytes(7, graph), bytes(8, message(number(2, OPERATORS))));
    }

    private static byte[] node(String operator, String output, String... inputs) {
        var node = new ByteArrayOutputStream();
        for (var input : inputs) {
            node.writeBytes(text(1, input));
        }
        node.writeBytes(text(2, output));
        node.writeBytes(text(4, operator));
        return bytes(1, node.toByteArray());
    }

    /// @param sizes negative for any
    private static byte[] value(String name, int type, long... sizes) {
        var shape = new ByteArrayOutputStream();
        LongStream.of(sizes)
                .mapToObj(size -> bytes(1, size < 0 ? text(2, "any") : number(1, size)))
                .forEach(shape::writeBytes);
        var tensor = message(number(1, type), bytes(2, shape.toByteArray()));
        return message(text(1, name), bytes(2, message(bytes(1, tensor))));
    }

    private static byte[] message(byte[]... fields) {
        var message = new ByteArrayOutputStream();
        for (var field : fields) {
            message.writeBytes(field);
        }
        return message.toByteArray();
    }

    private static byte[] text(int field, String text) {
        return bytes(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(int field, byte[] bytes) {
        return message(varint(field << 3 | 2), varint(bytes.length), bytes);
    }

    private static byte[] number(int field, long number) {
        return message(varint(field << 3), varint(number));
    }

    private static byte[] varint(long number) {
        var bytes = new ByteArrayOutputStream();
        var rest = number;
        while (rest > 127) {
            bytes.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return bytes.toByteArray();
    }
}
