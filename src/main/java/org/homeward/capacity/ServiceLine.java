package org.homeward.capacity;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.access.Sheet.Line;
import org.homeward.access.SheetFaults;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Opening;
import org.homeward.capacity.CareService.Quality;
import org.homeward.carepackage.Rate;

/** The cells of one line of a file of services, each read by its shape, and written as they are read. */
final class ServiceLine {

    static final List<String> COLUMNS = List.of("ref", "organisation", "name", "kind", "districts", "criteria", "days", "opens", "closes",
            "admission_days", "latest_arrival", "languages", "care_workers", "skills", "contract", "rate", "rate_unit", "quality", "closed");
    private static final String BETWEEN = " | ";
    private static final int LONGEST = 500;

    private final Line line;
    private final SheetFaults faults;

    ServiceLine(Line line, SheetFaults faults) {
        this.line = line;
        this.faults = faults;
    }

    String text(String column) {
        faults.unless(line.cell(column).length() <= LONGEST, line, column, "this is longer than " + LONGEST + " characters");
        return line.cell(column);
    }

    String written(String column) {
        faults.written(line, column);
        return text(column);
    }

    void unless(boolean holds, String column, String sentence) {
        faults.unless(holds, line, column, sentence);
    }

    List<String> parts(String column) {
        return Stream.of(text(column).split("[|]")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    /** An empty cell is every day. */
    Set<DayOfWeek> days(String column) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        parts(column).forEach(part -> Stream.of(DayOfWeek.values()).filter(day -> shortName(day).equals(part.toLowerCase(Locale.ROOT)))
                .findFirst().ifPresentOrElse(days::add, () -> faults.add(line, column,
                        "\"" + part + "\" is not a day; write for example mon | tue | wed, and nothing for every day")));
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    Optional<LocalTime> time(String column) {
        try {
            return Optional.of(line.cell(column)).filter(text -> !text.isEmpty()).map(LocalTime::parse);
        } catch (DateTimeParseException e) {
            faults.add(line, column, "\"" + line.cell(column) + "\" is not a time; write for example 16:00");
            return Optional.empty();
        }
    }

    Opening opening() {
        var from = time("opens");
        var to = time("closes");
        unless(from.isPresent() == to.isPresent(), "closes", "opens and closes are filled in both or neither");
        return new Opening(days("days"), from.filter(it -> to.isPresent()), to.filter(it -> from.isPresent()));
    }

    Optional<Rate> rate() {
        var text = line.cell("rate");
        var unit = Rate.Unit.of(line.cell("rate_unit"));
        if (text.isEmpty() && line.cell("rate_unit").isEmpty()) {
            return Optional.empty();
        }
        unless(unit.isPresent(), "rate_unit", "write hour, visit, day or week");
        unless(text.matches("\\d{1,5}([.]\\d{1,2})?"), "rate", "write pounds and pence, for example 24.50");
        try {
            return unit.filter(it -> text.matches("\\d{1,5}([.]\\d{1,2})?")).map(it -> new Rate(new BigDecimal(text), it));
        } catch (IllegalArgumentException e) {
            faults.add(line, "rate", e.getMessage());
            return Optional.empty();
        }
    }

    Optional<Gender> gender() {
        return oneOf("care_workers", Gender.NOT_KNOWN, Gender::of, Arrays.stream(Gender.values()).map(Gender::key));
    }

    Optional<Quality> quality() {
        return oneOf("quality", Quality.NOT_RATED, Quality::of, Arrays.stream(Quality.values()).map(Quality::key));
    }

    private <T> Optional<T> oneOf(String column, T unlessWritten, Function<String, Optional<T>> read, Stream<String> known) {
        var found = line.cell(column).isEmpty() ? Optional.of(unlessWritten) : read.apply(line.cell(column));
        faults.unless(found.isPresent(), line, column, "write " + known.collect(Collectors.joining(", ")));
        return found;
    }

    /** The line that reads as this service. */
    static Line of(int number, CareService it) {
        var rate = it.terms().rate();
        var values = List.of(it.ref(), it.organisation(), it.name(), it.kind(), String.join(BETWEEN, it.districts()), it.criteria(),
                days(it.opening().days()), time(it.opening().from()), time(it.opening().to()), days(it.arrival().days()),
                time(it.arrival().latest()), String.join(BETWEEN, it.workers().languages()), it.workers().gender().key(),
                String.join(BETWEEN, it.workers().skills()), it.terms().contract().orElse(""),
                rate.map(Rate::amount).map(BigDecimal::toPlainString).orElse(""), rate.map(Rate::unit).map(Rate.Unit::key).orElse(""),
                it.terms().quality().key(), it.closed().map(CareService.Closed::reason).orElse(""));
        return new Line(number, IntStream.range(0, COLUMNS.size()).boxed().collect(Collectors.toMap(COLUMNS::get, values::get)));
    }

    /** Example: {@code mon | tue}. */
    static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length ? "" : days.stream().sorted().map(ServiceLine::shortName)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String time(Optional<LocalTime> time) {
        return time.map(LocalTime::toString).orElse("");
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

}
