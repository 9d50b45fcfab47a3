package org.homeward.stock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is left of a row when whatever may differ from person to person is taken away: two rows of one shape have the same. What
 * names the person is taken away where it is this person's alone, so that a row in which another is named has another pattern.
 */
final class RowPattern {

    private static final String A_BED = "bed";
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Of how many placements a provider got lately, which depends on whose turn came first. */
    private static final Map.Entry<Pattern, String> SHARE_OF_PLACEMENTS = Map.entry(Pattern.compile("Had \\d+ % of such placements lately"), "Had <share> of such placements lately");
    private static final List<Map.Entry<Pattern, String>> OWN = List.of(
            Map.entry(Pattern.compile("(?<=/answer/)[\\w.-]+"), "<address of an answer>"),
            Map.entry(Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"), "<id $1>"),
            Map.entry(Pattern.compile("([A-Z])-[0-9A-HJKMNP-TV-Z]{6}(?![0-9A-Za-z])"), "<$1 reference>"),
            Map.entry(Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d([ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|\\+00)?)?"), "<time>"),
            Map.entry(Pattern.compile(CopiedText.DAY_IN_WORDS), "<day in words>"),
            Map.entry(Pattern.compile("7B\\^A\\^[A-Z]\\d"), "<place>"),
            SHARE_OF_PLACEMENTS,
            Map.entry(Pattern.compile("(?<=[a-z0-9])-\\d{1,3}(-w\\d{1,3})?(?![\\da-z]|-[\\dw])|(?<=[a-z])-w\\d{1,3}(?!\\d)"), ""));

    private final Map<String, String> names;
    private final Pattern named;

    private RowPattern(Map<String, String> names) {
        this.names = names;
        this.named = Pattern.compile("(?<![0-9A-Za-z])(?:" + names.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![0-9A-Za-z])");
    }

    static RowPattern of(JdbcClient database, JourneyId journey) {
        var names = new LinkedHashMap<String, String>();
        database.sql("select p.*, s.visit_number from journey j join person p on p.id = j.person join stay s on s.journey = j.id where j.id = ?")
                .param(journey.value()).query(row -> {
                    var number = row.getString("nhs_number");
                    names.put(number, "<number>");
                    names.put(number.replaceFirst("(...)(...)", "$1 $2 "), "<number in groups>");
                    names.put("NB" + number, "<hospital number>");
                    names.put(row.getString("visit_number"), "<visit>");
                    names.put(row.getString("surname"), "<surname>");
                    names.put(row.getString("given_name"), "<given name>");
                    names.put(row.getString("postcode"), "<postcode>");
                    names.put(row.getString("address").split(",")[0], "<street>");
                    var born = row.getObject("birth_date", LocalDate.class);
                    names.put(born.toString(), "<birthday>");
                    names.put(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(born), "<birthday in words>");
                });
        names.put(journey.value(), "<journey>");
        return new RowPattern(names);
    }

    /** The columns that are filled, each with the pattern of its value. */
    String of(TableShape table, Map<String, String> row) {
        return table.columns().stream().filter(column -> row.get(column.name()) != null)
                .map(column -> column.name() + "=" + of(table, column, row.get(column.name()))).collect(Collectors.joining(", ", table.name() + "(", ")"));
    }

    private String of(TableShape table, TableShape.Column column, String value) {
        if (column.counts() || isCountedElsewhere(table, column, value) || column.name().equals(A_BED) || column.type().equals("bytea")) {
            return "<own>";
        }
        if (column.type().equals("tsvector")) {
            return wordsToFind(value);
        }
        var pattern = named.matcher(value).replaceAll(found -> names.get(found.group()));
        for (var own : OWN) {
            pattern = own.getKey().matcher(pattern).replaceAll(own.getValue());
        }
        return pattern;
    }

    private static boolean isCountedElsewhere(TableShape table, TableShape.Column column, String value) {
        return CopyStatements.COUNTED_ELSEWHERE.containsKey(table.name() + "." + column.name()) && NUMBER.matcher(value).matches();
    }

    /** In small letters, and in the order of the alphabet, in which everybody has another place. */
    private String wordsToFind(String value) {
        var small = names.entrySet().stream().collect(Collectors.toMap(name -> name.getKey().toLowerCase(Locale.UK), Map.Entry::getValue, (one, other) -> one));
        return Arrays.stream(value.replace("'", "").split(" ")).map(word -> small.getOrDefault(word, word)).sorted().collect(Collectors.joining(" "));
    }
}
