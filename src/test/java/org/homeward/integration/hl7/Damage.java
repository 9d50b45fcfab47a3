package org.homeward.integration.hl7;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What wires, people and interface engines do to messages. */
final class Damage {

    private Damage() {
    }

    /** The same bytes, cut, doubled, overwritten or with odd things between them. */
    static byte[] to(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(60));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> with(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> with(bytes, at, to, new byte[0]);
            case 3 -> with(bytes, to, to, Arrays.copyOfRange(bytes, at, to));
            case 4 -> with(bytes, at, at, "~^&|\\".repeat(1 + random.nextInt(200)).getBytes(StandardCharsets.UTF_8));
            case 5 -> with(bytes, at, at, "|\"\"|".getBytes(StandardCharsets.UTF_8));
            case 6 -> with(bytes, at, at, "99999999999999".getBytes(StandardCharsets.UTF_8));
            default -> new String(bytes, StandardCharsets.ISO_8859_1).replace('|', "#^~|".charAt(random.nextInt(4)))
                    .getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] between) {
        var changed = new byte[bytes.length - (to - from) + between.length];
        System.arraycopy(bytes, 0, changed, 0, from);
        System.arraycopy(between, 0, changed, from, between.length);
        System.arraycopy(bytes, to, changed, from + between.length, bytes.length - to);
        return changed;
    }
}
