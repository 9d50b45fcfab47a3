package org.homeward.access.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * One walk along the chain. After a broken row it goes on from what is there, so that each finding names the row that is
 * wrong and not all behind it.
 */
final class AuditWalk {

    private final AuditKeys keys;
    private final TreeMap<Long, Anchor> anchors = new TreeMap<>();
    private final Consumer<String> finding;
    private long rows;
    private long last;
    private byte[] before = new byte[0];

    /** @param anchors where the chain ended at other times, by place */
    AuditWalk(AuditKeys keys, List<Anchor> anchors, Consumer<String> finding) {
        this.keys = keys;
        anchors.forEach(anchor -> this.anchors.putIfAbsent(anchor.seq(), anchor));
        this.finding = finding;
    }

    void step(ChainedEntry link) {
        rows++;
        var seq = link.entry().seq();
        var gap = seq != last + 1;
        if (gap) {
            missing(last + 1, seq - 1, "");
        }
        wrong(link, gap).ifPresent(finding);
        last = seq;
        before = link.hash();
    }

    /** Compares where the walk ended with where the chain says that it ends. */
    void end(AuditChain.End end) {
        if (end.seq() > last) {
            missing(last + 1, end.seq(), " at the end");
        } else if (end.seq() < last || !Arrays.equals(end.hash(), before)) {
            finding.accept("The note of where the audit ends does not fit row " + last + ".");
        }
        if (end.seq() > 0 && !isSealed(end)) {
            finding.accept("The note of where the audit ends was changed.");
        }
        anchors.tailMap(last, false).values().forEach(anchor -> finding.accept("Row " + anchor.seq()
                + " is missing at the end; " + anchor.from() + " saw it."));
    }

    long rows() {
        return rows;
    }

    /** For example {@code 812:9f3c…}. */
    String ended() {
        return last + ":" + HexFormat.of().formatHex(before);
    }

    long last() {
        return last;
    }

    byte[] hash() {
        return before;
    }

    private Optional<String> wrong(ChainedEntry link, boolean gap) {
        var row = "Row " + link.entry().seq();
        var key = keys.marked(link.keyMark());
        if (key.isEmpty()) {
            return Optional.of(row + " cannot be verified: its key (" + link.keyMark() + ") is not set.");
        }
        var anchor = anchors.get(link.entry().seq());
        if (!link.isAsWritten(key.get())) {
            return Optional.of(row + " is not as it was written.");
        }
        if (!gap && !Arrays.equals(link.previous(), before)) {
            return Optional.of(row + " does not follow the row before it.");
        }
        return anchor != null && !Arrays.equals(anchor.hash(), link.hash())
                ? Optional.of(row + " is another one than " + anchor.from() + " saw.") : Optional.empty();
    }

    private void missing(long from, long to, String where) {
        if (from > to) {
            finding.accept("Row " + (to + 1) + " stands twice or out of order.");
        } else {
            finding.accept((from == to ? "Row " + from + " is" : "Rows " + from + " to " + to + " are") + " missing" + where
                    + ".");
        }
    }

    private boolean isSealed(AuditChain.End end) {
        return keys.all().stream().anyMatch(key -> Arrays.equals(AuditChain.End.seal(key, end.seq(), end.hash()),
                end.seal()));
    }

    /**
     * Where the chain ended once.
     *
     * @param from who says so, for example "the verification of 5 January 2024"
     */
    record Anchor(long seq, byte[] hash, String from) {

        /** Reads {@code 812:9f3c…} as the log says it. */
        static Anchor read(String text) {
            var parts = text.strip().split(":");
            try {
                return new Anchor(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]), "the anchor that was given");
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("An anchor reads <place>:<hash>, as the log of a verification says it");
            }
        }
    }
}
