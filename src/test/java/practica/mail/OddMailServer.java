package practica.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that answers a command as it is told, otherwise as it should. Told nothing at all,
/// it hangs; told to go, it closes the connection.
final class OddMailServer implements AutoCloseable {
    static final String SILENCE = "silence";
    static final String GONE = "gone";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();

    OddMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /// From now on a command (or `GREETING`, or `TEXT` for the end of a letter) is answered so.
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    int port() {
        return socket.getLocalPort();
    }

    /// How often the command was said.
    long heard(String command) {
        return said.stream().filter(line -> line.startsWith(command)).count();
    }

    /// Everything that clients said, letters included.
    List<String> said() {
        return said;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            var goesOn = reply(client, "GREETING", "220 ready");
            for (var line = in.readLine(); goesOn && line != null; line = in.readLine()) {
                said.add(line);
                var command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                goesOn = reply(client, command, command.equals("DATA") ? "354 go on" : "250 ok");
                if (goesOn && command.equals("DATA") && !answers.containsKey("DATA")) {
                    for (var text = in.readLine(); !".".equals(text); text = in.readLine()) {
                        said.add(text);
                    }
                    goesOn = reply(client, "TEXT", "250 taken");
                }
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private boolean reply(Socket client, String command, String usual) throws IOException {
        var answer = answers.getOrDefault(command, usual);
        if (answer.equals(GONE)) {
            return false;
        }
        if (!answer.equals(SILENCE)) {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return true;
    }
}
