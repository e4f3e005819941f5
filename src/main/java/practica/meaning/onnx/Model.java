package practica.meaning.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A model that makes vectors of tokens, run by ONNX Runtime on the processor. Safe for use by
/// several threads.
final class Model implements AutoCloseable {
    private static final String TOKENS = "input_ids";
    private static final String PRESENT = "attention_mask";
    private static final String KINDS = "token_type_ids";
    private static final List<String> POOLED = List.of("sentence_embedding", "pooler_output");

    /// Beside the thread that asks; questions are answered at the same time as others.
    private static final int MOST_THREADS = 4;

    private final OrtEnvironment runtime;
    private final OrtSession session;
    private final Pooling pooling;
    private final String output;

    private Model(OrtEnvironment runtime, OrtSession session, Pooling pooling, String output) {
        this.runtime = runtime;
        this.session = session;
        this.pooling = pooling;
        this.output = output;
    }

    /// Reads the file.
    ///
    /// @param wanted empty for the model's own pooling where it has one, else the mean
    /// @throws UnusableModel where it is no such model
    static Model read(Path file, Optional<Pooling> wanted) {
        var runtime = runtime();
        try {
            var session = session(runtime, file);
            try {
                ask(session, file);
                var pooling = wanted.orElseGet(() -> usual(session));
                return new Model(runtime, session, pooling, output(session, file, pooling));
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new UnusableModel(
                    "%s is no ONNX model that can be read (%s)."
                            .formatted(file, UnusableModel.reason(e)),
                    e);
        }
    }

    private static OrtEnvironment runtime() {
        try {
            return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        } catch (LinkageError | IllegalStateException e) {
            throw new UnusableModel(
                    "ONNX Runtime does not run on this machine (%s)."
                            .formatted(UnusableModel.reason(e)),
                    e);
        }
    }

    private static OrtSession session(OrtEnvironment runtime, Path file) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            var processors = Runtime.getRuntime().availableProcessors();
            options.setIntraOpNumThreads(Math.clamp(processors / 2, 1, MOST_THREADS));
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            // Texts are of many lengths, and what was planned for one is of no use to the next.
            options.setMemoryPatternOptimization(false);
            return runtime.createSession(file.toString(), options);
        }
    }

    private static void ask(OrtSession session, Path file) throws OrtException {
        var inputs = session.getInputInfo();
        var known = Set.of(TOKENS, PRESENT, KINDS);
        if (!inputs.containsKey(TOKENS) || !known.containsAll(inputs.keySet())) {
            throw new UnusableModel(
                    "%s asks for %s; a model for texts asks for %s, %s and perhaps %s."
                            .formatted(
                                    file,
                                    String.join(", ", inputs.keySet()),
                                    TOKENS,
                                    PRESENT,
                                    KINDS));
        }
        if (inputs.values().stream().anyMatch(input -> !isOf(input, OnnxJavaType.INT64, 2))) {
            throw new UnusableModel(
                    "%s asks for something other than numbers of 64 bits, text by text and token by token."
                            .formatted(file));
        }
    }

    private static boolean isOf(NodeInfo node, OnnxJavaType type, int dimensions) {
        return node.getInfo() instanceof TensorInfo info
                && info.type == type
                && info.getShape().length == dimensions;
    }

    private static Pooling usual(OrtSession session) {
        return session.getOutputNames().contains(POOLED.getFirst()) ? Pooling.GIVEN : Pooling.MEAN;
    }

    private static String output(OrtSession session, Path file, Pooling pooling)
            throws OrtException {
        var outputs = session.getOutputInfo();
        var dimensions = pooling == Pooling.GIVEN ? 2 : 3;
        return Stream.concat(
                        POOLED.stream().filter(outputs::containsKey), outputs.keySet().stream())
                .filter(name -> isOf(node(outputs, name), OnnxJavaType.FLOAT, dimensions))
                .findFirst()
                .orElseThrow(() ->
                        new UnusableModel(
                                "%s gives %s, and none of them is %s."
                                        .formatted(
                                                file,
                                                String.join(", ", outputs.keySet()),
                                                pooling == Pooling.GIVEN
                                                        ? "a vector of a text"
                                                        : "a vector of each token")));
    }

    private static NodeInfo node(Map<String, NodeInfo> nodes, String name) {
        return Objects.requireNonNull(nodes.get(name));
    }

    /// The vector of a text, of whatever length.
    float[] vector(long... tokens) throws OrtException {
        var present = new long[tokens.length];
        Arrays.fill(present, 1);
        var all = Map.of(TOKENS, tokens, PRESENT, present, KINDS, new long[tokens.length]);
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) {
                inputs.put(name, tensor(Objects.requireNonNull(all.get(name))));
            }
            try (var result = session.run(inputs, Set.of(output))) {
                var tensor = (OnnxTensor) result.get(0);
                var shape = tensor.getInfo().getShape();
                var states = new float[(int) tensor.getInfo().getNumElements()];
                tensor.getFloatBuffer().get(states);
                return pooling.of(states, (int) shape[shape.length - 1]);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                runtime, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
