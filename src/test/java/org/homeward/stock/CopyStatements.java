package org.homeward.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.stock.TableShape.Column;

/** Writes the statement that makes one row of a lived journey into a row of each of its copies. */
final class CopyStatements {

    static final Map<String, String> COUNTED_ELSEWHERE = Map.of("stay_event.message", "hl7_message", "attendance_event.message", "hl7_message",
            "answer_link.subject", "support_change");
    /** What the product takes away a month after it learned it. */
    private static final Set<String> FORGOTTEN = Set.of("hl7_message.body", "stay_event.numbers_traced", "stay_event.nhs_number",
            "stay_event.nhs_number_status", "stay_event.hospital_number_authority", "stay_event.hospital_number", "stay_event.surname",
            "stay_event.given_name", "stay_event.birth_date", "stay_event.sex", "stay_event.address", "stay_event.postcode", "stay_event.gp_practice");
    private static final Map<String, String> LEARNED = Map.of("hl7_message", "received_at", "stay_event", "learned_at");
    private static final int AN_ISO_DAY = 10;

    private final CopiedText text;
    private final Counters counters;
    private final Map<String, List<Map<String, String>>> rows;
    private final String born;
    private final Instant keptSince;

    /**
     * @param rows      all rows of the journey, by table
     * @param born      the birthday of the person
     * @param keptSince since when nothing has been taken away of what was learned
     */
    CopyStatements(CopiedText text, Counters counters, Map<String, List<Map<String, String>>> rows, String born, Instant keptSince) {
        this.text = text;
        this.counters = counters;
        this.rows = rows;
        this.born = born;
        this.keptSince = keptSince;
    }

    /** Where the database counts rows up: each copy has room for as many as any journey has. */
    interface Counters {

        /** The number of the n-th row of a copy in that table, as an expression. */
        String number(String table, int row);
    }

    /** @param copies the table of copies {@code c}, and which of them */
    String insert(TableShape table, int row, String copies) {
        var values = rows.get(table.name()).get(row);
        return "insert into " + table.name() + " (" + table.columnNames() + ") overriding system value select "
                + table.columns().stream().map(column -> value(table, column, row, values))
                .collect(Collectors.joining(", ")) + " from " + copies;
    }

    private String value(TableShape table, Column column, int row, Map<String, String> values) {
        if (column.counts()) {
            return counters.number(table.name(), row);
        }
        var own = Optional.ofNullable(values.get(column.name())).map(it -> value(table, column, it)).orElse("null::" + column.type());
        return FORGOTTEN.contains(table.name() + "." + column.name()) ? "case when timestamptz "
                + CopiedText.quoted(values.get(LEARNED.get(table.name()))) + " + c.shift >= timestamptz " + CopiedText.quoted(keptSince.toString()) + " then " + own + " end" : own;
    }

    private String value(TableShape table, Column column, String value) {
        var counted = COUNTED_ELSEWHERE.get(table.name() + "." + column.name());
        if (counted != null && indexOf(counted, value) >= 0) {
            return "(" + counters.number(counted, indexOf(counted, value)) + ")::" + column.type();
        }
        return switch (column.type()) {
            case "timestamp with time zone", "timestamp without time zone" -> moves(value)
                    ? CopiedText.quoted(value) + "::" + column.type() + " + c.shift" : CopiedText.quoted(value) + "::" + column.type();
            case "date" -> value.equals(born) ? "c.born" : moves(value) ? "date " + CopiedText.quoted(value) + " + c.days" : "date " + CopiedText.quoted(value);
            case "bytea" -> column.distinct() ? "sha256((c.k || " + CopiedText.quoted(value.substring(value.length() / 2)) + ")::bytea)"
                    : CopiedText.quoted(value) + "::bytea";
            case "boolean", "integer", "bigint", "numeric", "double precision", "smallint" -> CopiedText.quoted(value) + "::" + column.type();
            default -> column.name().equals("bed") ? "c.bed" : "(" + text.expression(value) + ")::" + column.type();
        };
    }

    private int indexOf(String table, String number) {
        var all = rows.getOrDefault(table, List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).get("id").equals(number)) {
                return i;
            }
        }
        return -1;
    }

    /** Eternity and birthdays stay where they are. */
    private boolean moves(String value) {
        return Character.isDigit(value.charAt(0)) && text.moves(LocalDate.parse(value.substring(0, AN_ISO_DAY)));
    }
}
