package org.homeward.access.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.AuditEntry;

/**
 * A row of the audit in its chain.
 *
 * @param keyMark  which key made the hash
 * @param previous the hash of the row before; empty for the first one
 * @param hash     HMAC-SHA-256 over the canonical form of all other columns
 */
record ChainedEntry(AuditEntry entry, String keyMark, byte[] previous, byte[] hash) {

    private static final int FORM = 1;

    static ChainedEntry of(AuditEntry entry, AuditKey key, byte[] previous) {
        return new ChainedEntry(entry, key.mark(), previous, key.link(canonical(entry, key.mark(), previous)));
    }

    boolean isAsWritten(AuditKey key) {
        return Arrays.equals(hash, key.link(canonical(entry, keyMark, previous)));
    }

    /**
     * Every column in one fixed order, each text and list with its length before it, so that no two different rows have
     * the same form: version 1, place, microseconds, who, teams, organisations, and so on as below.
     */
    private static byte[] canonical(AuditEntry entry, String keyMark, byte[] previous) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeLong(entry.seq());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            text(out, entry.who());
            list(out, entry.groups());
            list(out, entry.organisations());
            text(out, entry.fromWhere());
            text(out, entry.action());
            text(out, entry.screen());
            text(out, entry.address());
            text(out, entry.purpose());
            list(out, entry.journeys());
            list(out, entry.persons());
            out.writeInt(entry.rows());
            text(out, entry.what());
            text(out, keyMark);
            out.writeInt(previous.length);
            out.write(previous);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void list(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            text(out, text);
        }
    }
}
