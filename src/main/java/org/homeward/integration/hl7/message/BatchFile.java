package org.homeward.integration.hl7.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file with many messages, as sites send that load several times a day. Its own header and trailer lines say nothing that
 * is needed; each message begins with its MSH.
 * <pre>
 * FHS|^~\&amp;|NBPAS|NORTHBRIDGE
 * BHS|^~\&amp;|NBPAS|NORTHBRIDGE
 * MSH|^~\&amp;|NBPAS|NORTHBRIDGE|HOMEWARD||20270112143000||ADT^A01|NB000117|P|2.4
 * PID|1||9990000018^^^NHS^NH
 * BTS|1
 * FTS|1
 * </pre>
 *
 * @param messages each as it would come over the wire; what stands before the first MSH is the first of them, if it is there
 */
public record BatchFile(List<byte[]> messages) {

    private static final Set<String> FRAME = Set.of("FHS", "BHS", "BTS", "FTS");

    public BatchFile {
        messages = List.copyOf(messages);
    }

    public static BatchFile read(byte[] file) {
        List<StringBuilder> parts = new ArrayList<>();
        for (var line : WireText.of(file).value().split("\r")) {
            var name = line.length() < 3 ? "" : line.substring(0, 3);
            if (line.isBlank() || FRAME.contains(name)) {
                continue;
            }
            if (name.equals("MSH") || parts.isEmpty()) {
                parts.add(new StringBuilder());
            }
            parts.get(parts.size() - 1).append(line).append('\r');
        }
        return new BatchFile(parts.stream().map(part -> part.toString().getBytes(StandardCharsets.UTF_8)).toList());
    }
}
