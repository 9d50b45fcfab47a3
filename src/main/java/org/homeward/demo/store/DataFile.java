package org.homeward.demo.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Months of an invented hospital's life in one file: the rows of every table as PostgreSQL's COPY writes them. It holds the
 * database as it was at several moments of the last week, one after the other, so that whoever opens it on a Tuesday afternoon
 * finds a Tuesday afternoon. What is the same at all of them stands in it once.
 *
 * <p>Compressed lines of text. Example, with tabs for blanks:
 * <pre>
 * &#64;homeward 131 2026-01-05 2026-03-23T08:00:00Z 2026-03-23T12:00:00Z
 * &#64;table journey id:TEXT opened_at:MOMENT discharge_ready_on:DAY
 *  J-7K3F9Q 2026-02-01 10:30:00+00 2026-02-09
 * 1-1 J-8M2P4R 2026-03-23 10:12:00+00 \N
 * &#64;sequence timeline_id_seq 4711
 * </pre>
 * A row begins with the first and last moment at which it stands so, counted from 0; with nothing where it stands at all of them.
 */
final class DataFile implements AutoCloseable {

    static final String HEAD = "@homeward";
    static final String TABLE = "@table";
    static final String SEQUENCE = "@sequence";
    /** Before a number in base 36 and a semicolon: an identifier that stands for a UUID, a new one in each database. */
    static final char IDENTIFIER = '\u2021';

    private final BufferedReader lines;
    private final Head head;

    private DataFile(BufferedReader lines, Head head) {
        this.lines = lines;
        this.head = head;
    }

    /** @throws IOException also where it is no such file */
    static DataFile open(InputStream packed) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
        var words = Optional.ofNullable(lines.readLine()).orElse("").split("\t");
        if (words.length < 4 || !words[0].equals(HEAD)) {
            throw new IOException("This is no data file of the demo");
        }
        return new DataFile(lines, new Head(words[1], LocalDate.parse(words[2]), Stream.of(words).skip(3).map(Instant::parse).toList()));
    }

    Head head() {
        return head;
    }

    /** The next line without its end; empty at the end of the file. */
    Optional<String> next() throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /**
     * What the whole file holds for.
     *
     * @param schema   version of the tables
     * @param firstDay on which the history begins; no older day moves with it
     * @param moments  at which it shows the database, in order
     */
    record Head(String schema, LocalDate firstDay, List<Instant> moments) {

        Head {
            moments = List.copyOf(moments);
        }
    }

    /** How the values of a column are moved in time. */
    enum Kind {
        /** Text, in which days and moments may stand anywhere. */
        TEXT,
        /** A moment; without an offset it is one of UTC. */
        MOMENT,
        /** A day. */
        DAY,
        /** Milliseconds since 1970, as the engine keeps a date among numbers. */
        MILLISECONDS,
        /** Neither. */
        OTHER
    }

    /** One column of a table, and what time means in it. */
    record Column(String name, Kind kind) {

        static Column read(String text) {
            int colon = text.lastIndexOf(':');
            return new Column(text.substring(0, colon), Kind.valueOf(text.substring(colon + 1)));
        }

        @Override
        public String toString() {
            return name + ":" + kind;
        }
    }
}
