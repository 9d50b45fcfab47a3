package org.homeward.integration.hl7;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Sends a file with one HL7 message to Homeward, as a hospital does, and says in words what Homeward answered. It needs
 * nothing but Java:
 * <pre>java src/main/java/org/homeward/integration/hl7/SendMessage.java [--now] FILE [HOST PORT]</pre>
 * With {@code --now} the message gets a new id (MSH-10) and the present time (MSH-7, EVN-2), so that the same file can be
 * sent again as something new. It ends with 0 when the message was accepted, 1 when it was not, 2 without an answer.
 */
public final class SendMessage {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmssZ");

    private SendMessage() {
    }

    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        boolean now = words.remove("--now");
        if (words.size() != 1 && words.size() != 3) {
            System.err.println("Usage: SendMessage [--now] FILE [HOST PORT]     (default: localhost 2575)");
            System.exit(2);
        }
        var host = words.size() == 3 ? words.get(1) : "localhost";
        try {
            int port = words.size() == 3 ? Integer.parseInt(words.get(2)) : 2575;
            var text = lines(Files.readString(Path.of(words.get(0)), StandardCharsets.UTF_8));
            var answer = exchange(now ? renewed(text) : text, host, port);
            System.out.println(inWords(answer));
            System.exit(code(answer).equals("AA") ? 0 : 1);
        } catch (IOException e) {
            System.err.println("No answer from " + host + ": " + e);
            System.exit(2);
        } catch (NumberFormatException e) {
            System.err.println("The port is a number");
            System.exit(2);
        }
    }

    /** Lines of a message end in CR, whatever the file's do. */
    static String lines(String file) {
        return file.replace("\r\n", "\r").replace('\n', '\r').strip() + "\r";
    }

    static String renewed(String text) {
        var time = TIME.format(ZonedDateTime.now(Clock.systemDefaultZone()));
        var renewed = new StringBuilder();
        for (String line : text.split("\r")) {
            renewed.append(switch (line.substring(0, Math.min(4, line.length()))) {
                case "MSH|" -> with(with(line, 6, time), 9, "N" + UUID.randomUUID().toString().substring(24));
                case "EVN|" -> with(line, 2, time);
                default -> line;
            }).append('\r');
        }
        return renewed.toString();
    }

    private static String with(String line, int position, String value) {
        var fields = line.split("\\|", -1);
        if (position >= fields.length) {
            return line;
        }
        fields[position] = value;
        return String.join("|", fields);
    }

    private static String exchange(String text, String host, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write(("\u000B" + text + "\u001C\r").getBytes(StandardCharsets.UTF_8));
            var answer = new StringBuilder();
            for (int next = socket.getInputStream().read(); next != 0x1C; next = socket.getInputStream().read()) {
                if (next < 0) {
                    throw new IOException("the connection was closed");
                }
                if (next != 0x0B) {
                    answer.append((char) next);
                }
            }
            return answer.toString();
        }
    }

    static String inWords(String answer) {
        var said = switch (code(answer)) {
            case "AA" -> "Accepted (AA): the message is stored safely.";
            case "AE" -> "Stored, but it cannot be used (AE); correct it and send it again.";
            case "AR" -> "Refused (AR); the interface needs mending.";
            default -> "An answer that is not understood:\n" + answer.replace('\r', '\n');
        };
        var why = field(answer, "MSA", 3);
        return said + (why.isEmpty() ? "" : "\n" + why) + "\nMessage id: " + field(answer, "MSA", 2);
    }

    static String code(String answer) {
        return field(answer, "MSA", 1);
    }

    private static String field(String answer, String segment, int number) {
        return answer.lines().filter(line -> line.startsWith(segment + "|")).map(line -> line.split("\\|", -1))
                .filter(fields -> fields.length > number).map(fields -> fields[number]).findFirst().orElse("");
    }
}
