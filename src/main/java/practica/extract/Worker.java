package practica.extract;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import practica.storage.NoRoom;

/// The process that may die: reads or draws one file after the other as it is told over its
/// standard input, and ends when that does, also in the middle of a file.
final class Worker {
    /// What the JVM itself exits with when the heap is full.
    static final int OUT_OF_MEMORY = 3;

    /// An error that leaves the JVM unfit for more, such as a stack overflow while a class was
    /// being initialised.
    static final int UNFIT = 4;

    /// The disk is full.
    static final int NO_ROOM = 5;

    private Worker() {}

    public static void main(String[] arguments) {
        var out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        BoundedJpegs.install();
        var requests = new LinkedBlockingQueue<Request>();
        Thread.ofPlatform().daemon().name("requests").start(() -> listen(requests));
        try {
            serve(new Parsers(recognition(arguments)), requests, out);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (NoRoom e) {
            System.err.println(e.getMessage());
            Runtime.getRuntime().halt(NO_ROOM);
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        } catch (Error e) {
            System.err.println(e);
            Runtime.getRuntime().halt(UNFIT);
        }
    }

    private static Optional<Recognition> recognition(String[] arguments) {
        return arguments.length < 2
                ? Optional.empty()
                : Optional.of(new Recognition(Path.of(arguments[0]), arguments[1]));
    }

    private static void serve(
            Parsers parsers, BlockingQueue<Request> requests, DataOutputStream out)
            throws IOException, InterruptedException {
        new Frame.Ready().writeTo(out);
        out.flush();
        while (true) {
            var request = requests.take();
            var telling = new Telling(out, request.mostCharacters());
            if (request.pictured()) {
                new Sketching(parsers, telling).draw(request);
            } else {
                new Reading(parsers, telling).read(request);
            }
        }
    }

    private static void listen(BlockingQueue<Request> requests) {
        try (var in = new DataInputStream(System.in)) {
            while (true) {
                requests.add(Request.readFrom(in));
            }
        } catch (IOException e) {
            Disk.delete(Path.of("").toAbsolutePath());
            Runtime.getRuntime().halt(0);
        }
    }
}
