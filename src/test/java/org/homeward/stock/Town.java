package org.homeward.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.stock.CopiedText.Numbered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The town in which journeys were lived, with its hospital, hub, councils, providers and everybody who works there, many times.
 * In each copy their names end in a mark: {@code social-workers.eastvale-17}, and the wards' in another: {@code northbridge-7b-17-w4}.
 */
final class Town {

    private static final List<String> TABLES = List.of("organisation", "site", "ward", "bed", "team", "member", "membership", "team_calendar",
            "organisation_setting", "care_contract", "provider_telephone", "care_service", "capacity_figure", "capacity_newest");
    private static final String WARD = "northbridge-7b";
    /** Who works on a ward works on that of their own town alone; the others have nobody who could sign in. */
    private static final Set<String> PEOPLE = Set.of("member", "membership");
    private static final String OPERATOR = "homeward";
    private static final String OTHERS = "stock_town c where c.first and c.town_suffix <> ''";

    private final JdbcTemplate database;
    private final Map<String, String> words = new HashMap<>();

    Town(JdbcTemplate database) {
        this.database = database;
        Stream.of("select id from organisation where id <> '" + OPERATOR + "'", "select id from site", "select id from ward",
                "select user_id from member", "select ref from care_service").flatMap(sql -> database.queryForList(sql, String.class).stream())
                .forEach(name -> words.put(name, CopiedText.quoted(name) + " || c." + (name.equals(WARD) ? "ward_suffix" : "town_suffix")));
    }

    /** What names somebody or something of the town, with its expression over a copy. */
    Map<String, String> words() {
        return words;
    }

    /** Once for a database. */
    void copy(Bulk bulk) {
        database.execute("""
                create temp table stock_town as
                select row_number() over (order by town, ward) as k, ward = 0 as first, case when town = 0 then '' else '-' || town end as town_suffix,
                       case when town = 0 then '' else '-' || town end || case when ward = 0 then '' else '-w' || ward end as ward_suffix
                  from generate_series(0, %d) town cross join lateral generate_series(0, case when town = 0 then %d else %d end) ward
                 where town > 0 or ward > 0""".formatted(Copies.TOWNS, Copies.WARDS_IN_THE_FIRST - 1, Copies.WARDS_ELSEWHERE - 1));
        var asking = JdbcClient.create(database.getDataSource());
        TABLES.forEach(name -> {
            var shape = TableShape.of(asking, name);
            var rows = rows(asking, shape);
            var counters = new CountedRows(database, List.of(Map.of(name, rows)), 1);
            var statements = new CopyStatements(new CopiedText(words, new Numbered(Map.of(), 0), new Numbered(Map.of(), 0), LocalDate.MAX,
                    LocalDate.MIN), counters, Map.of(name, rows), "", Instant.MIN);
            bulk.fill(name, IntStream.range(0, rows.size()).mapToObj(row -> insert(statements, shape, rows.get(row), row)).flatMap(Optional::stream).toList());
            counters.moveOn(shape);
        });
    }

    /** Nothing where the row belongs to no town. */
    private Optional<String> insert(CopyStatements statements, TableShape shape, Map<String, String> row, int number) {
        if (!PEOPLE.contains(shape.name()) && row.values().stream().anyMatch(value -> value != null && value.contains(WARD))) {
            return Optional.of(statements.insert(shape, number, "stock_town c"));
        }
        var sql = statements.insert(shape, number, OTHERS);
        return sql.replace(OTHERS, "").contains("c.town_suffix") ? Optional.of(sql) : Optional.empty();
    }

    private static List<Map<String, String>> rows(JdbcClient database, TableShape shape) {
        return database.sql("select " + shape.columnsAsText() + " from " + shape.name() + " order by ctid").query((row, number) -> {
            var values = new HashMap<String, String>();
            for (var column : shape.columns()) {
                values.put(column.name(), row.getString(column.name()));
            }
            return (Map<String, String>) values;
        }).list();
    }
}
