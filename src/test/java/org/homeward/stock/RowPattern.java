package org.homeward.stock;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is left of a row when whatever may differ from person to person is taken away: two rows of one shape have the same. */
final class RowPattern {

    private static final Set<String> PERSONAL = Set.of("surname", "given_name", "birth_date", "address", "postcode", "bed", "words");
    private static final List<Map.Entry<Pattern, String>> OWN = List.of(
            Map.entry(Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"), "<id $1>"),
            Map.entry(Pattern.compile("([A-Z])-[0-9A-HJKMNP-TV-Z]{6}(?![0-9A-Za-z])"), "<$1 reference>"),
            Map.entry(Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d([ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|\\+00)?)?"), "<time>"),
            Map.entry(Pattern.compile("\\b(NB)?999\\d{7}\\b"), "<number>"),
            Map.entry(Pattern.compile("\\bV\\d+\\b"), "<visit>"),
            Map.entry(Pattern.compile("7B\\^A\\^[A-Z]\\d"), "<place>"),
            Map.entry(Pattern.compile("(?<=[a-z0-9])-\\d{1,3}(-w\\d{1,3})?(?![\\d-])|(?<=[a-z])-w\\d{1,3}(?!\\d)"), ""));

    private RowPattern() {
    }

    /** The columns that are filled, each with the pattern of its value. */
    static String of(TableShape table, Map<String, String> row) {
        return table.columns().stream().filter(column -> row.get(column.name()) != null)
                .map(column -> column.name() + "=" + of(column, row.get(column.name()))).collect(Collectors.joining(", ", table.name() + "(", ")"));
    }

    private static String of(TableShape.Column column, String value) {
        if (column.counts() || column.name().equals("message") || PERSONAL.contains(column.name()) || column.type().equals("bytea")) {
            return "<own>";
        }
        var pattern = value;
        for (var own : OWN) {
            pattern = own.getKey().matcher(pattern).replaceAll(own.getValue());
        }
        return pattern;
    }
}
