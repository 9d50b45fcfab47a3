package org.homeward.stock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.stock.CopiedText.Numbered;
import org.homeward.stock.LivedJourneys.Lived;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a database with as many journeys as a country has, each like one that was lived in the product: the same rows in the
 * same tables, our own and the engine's, in which people, teams, references and days are others. Not copied is the audit, because
 * its rows are chained with a key that is not in the database, nor what the engine counts without saying of whom.
 */
public final class Stock implements AutoCloseable {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern REFERENCE = Pattern.compile("[A-IK-Z]-[0-9A-HJKMNP-TV-Z]{6}(?![0-9A-Za-z])");
    /**
     * Tables with by far the most rows of a journey, each read by its journey alone. With them a journey takes near a megabyte, without
     * them some 30 kB, so that a stock larger than the disk can be held by leaving them out of most journeys.
     */
    static final Pattern LARGE = Pattern.compile("act_hi_.*|act_ge_bytearray|answer|decision_taken|hl7_message|stay_event|attendance_event|notice|ward_round_bed");
    /** What stands in the address of a page that is sent to somebody without an account. */
    private static final Pattern ANSWER_ADDRESS = Pattern.compile("(?<=/answer/)[\\w-]{6}[\\w.-]+");
    private static final int OWN_LETTERS = 6;
    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    /** For so long the product keeps what a message said. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** People are numbered beyond all rows. */
    private static final long BEYOND_ALL_ROWS = 1L << 33;
    private static final int LONGEST_LIFE = 400;

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate database;
    private final JourneyRows journeyRows;
    private final Bulk bulk;
    private final Copies copies;
    private final List<Lived> lived;
    private final List<Map<String, List<Map<String, String>>>> rows;
    private final Map<String, TableShape> shapes = new TreeMap<>();
    private final Map<Pattern, List<Set<String>>> found = new HashMap<>();
    private final int now;
    private final Instant keptSince;
    private final Set<String> notOurs;
    private final Town town;

    /** @param lived what to copy; it has been lived in this database */
    public Stock(String jdbcUrl, List<Lived> lived, Clock clock) {
        this.connection = new SingleConnectionDataSource(jdbcUrl, true);
        this.database = new JdbcTemplate(connection);
        List.of("session_replication_role = replica", "timezone = 'UTC'", "maintenance_work_mem = '1GB'", "work_mem = '64MB'",
                "synchronous_commit = off").forEach(setting -> database.execute("set " + setting));
        this.bulk = new Bulk(database);
        this.copies = new Copies(database);
        this.lived = List.copyOf(lived);
        this.journeyRows = new JourneyRows(JdbcClient.create(connection));
        journeyRows.tables().forEach(table -> shapes.put(table, TableShape.of(JdbcClient.create(connection), table)));
        this.rows = lived.stream().map(this::rowsOf).toList();
        this.now = (int) Math.floorDiv(Duration.between(lived.get(0).until(), clock.instant().minus(Duration.ofHours(1))).toSeconds(), Duration.ofDays(1).toSeconds());
        this.keptSince = clock.instant().minus(KEPT);
        this.notOurs = idsOfTheProduct();
        this.town = new Town(database);
    }

    private Map<String, List<Map<String, String>>> rowsOf(Lived one) {
        var all = new TreeMap<String, List<Map<String, String>>>();
        shapes.values().forEach(shape -> {
            var found = journeyRows.of(one.journey(), shape);
            if (!found.isEmpty()) {
                all.put(shape.name(), found);
            }
        });
        return all;
    }

    /** The tables that are filled. */
    public Set<String> tables() {
        return rows.stream().flatMap(one -> one.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes the towns in which copies live, once for a database and before the first of them. */
    public void copyTown() {
        town.copy(bulk);
    }

    /**
     * Adds journeys that are not over, each of a person of their own, as they are an hour ago.
     *
     * @param from  the number of the first; numbers are used once, and so are people, who are numbered alike
     * @param whole how many of them, besides those of the first town, have rows in {@link #LARGE large tables} too
     */
    public void addOpen(long from, int number, int whole) {
        add(one -> !one.closed(), new Copies.Some(from, number, from, number, false, whole, now));
    }

    /**
     * Adds journeys that are over, spread over the last year; where there are more of them than people, people come more often, with
     * equal times in between.
     *
     * @param from   the number of the first journey
     * @param person the number of the first person
     * @param people how many; fewer where the range of test numbers has no more
     * @param whole  how many of them have rows in {@link #LARGE large tables} too
     */
    public void addClosed(long from, int number, long person, long people, int whole) {
        add(Lived::closed, new Copies.Some(from, number, person, Math.min(people, copies.people() - person), true, whole, now));
    }

    private void add(Predicate<Lived> which, Copies.Some some) {
        var chosen = IntStream.range(0, lived.size()).filter(i -> which.test(lived.get(i))).boxed().toList();
        copies.make(some, chosen.stream().map(i -> new Copies.Like(i, lived.get(i).weight(), lived.get(i).when())).toList());
        var counters = new CountedRows(database, rows, some.from());
        var statements = chosen.stream().collect(Collectors.toMap(i -> i, i -> statements(i, counters)));
        tables().stream().map(shapes::get).forEach(table -> {
            bulk.fill(table.name(), chosen.stream().flatMap(i -> inserts(table, i, statements.get(i))).toList());
            counters.moveOn(table);
        });
        roundsOfWards();
    }

    /**
     * Some of those added last that are like somebody, of people who came for the first time; first those of wards on which somebody works.
     *
     * @param forgotten whether all that the hospital said of them has been taken away since, or nothing
     */
    List<JourneyId> like(Lived one, boolean forgotten, int most) {
        return database.queryForList("select journey from stock_copy c where seed = ? and first and (select " + (forgotten ? "max(received_at) <" : "min(received_at) >=")
                + " ?::timestamptz from hl7_message m where m.journey = c.journey) order by ward_suffix <> town_suffix, k limit ?", String.class, lived.indexOf(one),
                keptSince.toString(), most).stream().map(JourneyId::new).toList();
    }

    private Stream<String> inserts(TableShape table, int one, CopyStatements statements) {
        var which = "stock_copy c where c.seed = " + one + (journeyRows.ofThePerson().contains(table.name()) ? " and c.first" : "");
        var all = rows.get(one).getOrDefault(table.name(), List.of());
        return IntStream.range(0, all.size()).mapToObj(row -> statements.insert(table, row, which + (isLarge(table.name(), all.get(row)) ? " and c.whole" : "")));
    }

    /** What nobody reads across journeys; the exception is counted for every day. */
    private static boolean isLarge(String table, Map<String, String> row) {
        return LARGE.matcher(table).matches() && !"person-match".equals(row.get("decision"));
    }

    private CopyStatements statements(int one, CountedRows counters) {
        var person = lived.get(one).somebody();
        var until = LocalDate.ofInstant(lived.get(one).until(), London.ZONE);
        var words = new HashMap<>(town.words());
        words.put(lived.get(one).journey().value(), "c.journey");
        words.put(person.visit().number(), "c.visit");
        words.put(person.nhsNumber(), "c.nhs");
        words.put(person.nhsNumber().replaceFirst("(...)(...)", "$1 $2 "), "overlay(overlay(c.nhs placing ' ' from 7 for 0) placing ' ' from 4 for 0)");
        words.put("NB" + person.nhsNumber(), "'NB' || c.nhs");
        words.put("nb" + person.nhsNumber(), "'nb' || c.nhs");
        words.put(person.surname(), "c.surname");
        words.put(person.surname().toLowerCase(Locale.UK), "lower(c.surname)");
        words.put("Ada", "c.given");
        words.put("ada", "lower(c.given)");
        words.put(person.born().toString(), "c.born");
        words.put(DAY_IN_WORDS.format(person.born()), "to_char(c.born, 'FMDD FMMonth YYYY')");
        words.put("12 Quarry Lane", "c.street");
        words.put(person.postcode(), "c.postcode");
        words.put("7B^A^A3", "'7B^A^' || c.bed");
        var changes = rows.get(one).getOrDefault("support_change", List.of());
        IntStream.range(0, changes.size()).forEach(row -> words.put("support-change-" + changes.get(row).get("id"),
                "'support-change-' || (" + counters.number("support_change", row) + ")"));
        found(one, ANSWER_ADDRESS).forEach(address -> words.put(address, "pg_temp.stock_reference(c.k) || '" + address.substring(OWN_LETTERS) + "'"));
        var id = rows.get(0).get("person").get(0).get("id");
        rows.get(one).get("person").forEach(row -> words.put(row.get("id"), "pg_temp.stock_id(" + BEYOND_ALL_ROWS + " + c.p) || '" + id.substring(CopiedText.OWN_DIGITS) + "'"));
        return new CopyStatements(new CopiedText(words, numbered(one, UUID), numbered(one, REFERENCE), until.minusDays(LONGEST_LIFE),
                until.plusDays(LONGEST_LIFE)), counters, rows.get(one), person.born().toString(), keptSince);
    }

    /** What of that shape stands in the rows of a journey and is not the product's. */
    private Numbered numbered(int one, Pattern shape) {
        var all = found.computeIfAbsent(shape, it -> IntStream.range(0, rows.size()).mapToObj(i -> found(i, it)).toList());
        var numbers = new HashMap<String, Integer>();
        all.get(one).forEach(value -> numbers.put(value, numbers.size()));
        return new Numbered(numbers, all.stream().mapToInt(Set::size).max().orElseThrow());
    }

    private Set<String> found(int one, Pattern shape) {
        return rows.get(one).values().stream().flatMap(List::stream).flatMap(row -> row.values().stream()).filter(Objects::nonNull)
                .flatMap(value -> shape.matcher(value).results()).map(MatchResult::group).filter(value -> !notOurs.contains(value))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of models, deployments and tables of decisions, which every journey names alike. */
    private Set<String> idsOfTheProduct() {
        return database.queryForList("select tablename from pg_tables where tablename like 'act\\_re\\_%' or tablename in ('act_ru_jobdef', 'model_set')",
                String.class).stream().flatMap(table -> database.queryForList("select t::text from " + table + " t", String.class).stream())
                .flatMap(row -> UUID.matcher(row).results()).map(MatchResult::group).collect(Collectors.toSet());
    }

    /** A round of a ward is there once for all who were reviewed in it. */
    private void roundsOfWards() {
        bulk.fill("ward_round", List.of("""
                insert into ward_round (id, ward, day, half, began_at)
                select id, left(id, length(id) - 14), substr(id, length(id) - 12, 10)::date, right(id, 2),
                       substr(id, length(id) - 12, 10)::date + case right(id, 2) when 'am' then time '08:00' else time '15:00' end
                  from (select distinct round as id from ward_round_bed except select id from ward_round) missing"""));
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
