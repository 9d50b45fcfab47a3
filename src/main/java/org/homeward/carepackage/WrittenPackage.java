package org.homeward.carepackage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.carepackage.PackageRefused.Problem;
import org.homeward.person.NhsNumber;

/**
 * A package as somebody has written it, in a file, a form or another system. It is read field by field, and all that is wrong
 * is found at once.
 */
final class WrittenPackage {

    /** What can be written, as files name it; {@code changes_from} and {@code weekly_hours} may be left out. */
    static final List<String> FIELDS = List.of("reference", "nhs_number", "surname", "given_name", "birth_date", "provider",
            "client_reference", "type", "funded_by", "contract", "visits", "weekly_hours", "rate", "rate_unit", "start", "review",
            "end", "state", "changes_from");
    private static final int LONGEST = 60;
    private static final Pattern AMOUNT = Pattern.compile("£?\\s*((\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?)");
    private static final String SHORT = "[A-Za-z0-9][A-Za-z0-9 ./_-]{0,59}";

    private final Map<String, String> cells;
    private final List<Problem> problems = new ArrayList<>();

    WrittenPackage(Map<String, String> cells) {
        this.cells = new LinkedHashMap<>(cells);
        cells.keySet().stream().filter(field -> !FIELDS.contains(field)).sorted()
                .forEach(field -> problem(field, "this is no part of a care package"));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void problem(String field, String sentence) {
        if (problems.stream().noneMatch(known -> known.field().equals(field))) {
            problems.add(new Problem(field, sentence));
        }
    }

    String cell(String field) {
        return cells.getOrDefault(field, "").strip();
    }

    /** A reference that a council or a provider has made up. A number of the person must not stand in addresses and mails. */
    String reference(String field) {
        var text = written(field);
        if (!text.isEmpty() && !text.matches(SHORT)) {
            problem(field, "letters, digits, spaces and . / _ - only, at most " + LONGEST);
        }
        if (NhsNumber.read(text).isPresent()) {
            problem(field, "this is an NHS number; use a reference that says nothing about the person");
        }
        return text;
    }

    String written(String field) {
        var text = cell(field);
        if (text.isEmpty()) {
            problem(field, "this has to be filled in");
        }
        return text;
    }

    Optional<NhsNumber> nhsNumber() {
        var text = written("nhs_number");
        var number = NhsNumber.read(text);
        if (number.isEmpty() && !text.isEmpty()) {
            problem("nhs_number", "this is not an NHS number: its ten digits do not fit together");
        }
        return number;
    }

    Optional<LocalDate> day(String field) {
        var text = cell(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problem(field, "\"" + text + "\" is not a day; write for example 2026-04-01");
            return Optional.empty();
        }
    }

    Optional<LocalDate> dayWritten(String field) {
        written(field);
        return day(field);
    }

    <T> Optional<T> oneOf(String field, Function<String, Optional<T>> reading, Stream<String> allowed) {
        var text = written(field);
        var value = reading.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            problem(field, "there is no \"" + text + "\"; there are " + allowed.collect(Collectors.joining(", ")));
        }
        return value;
    }

    Optional<Rate> rate() {
        var unit = oneOf("rate_unit", Rate.Unit::of, Arrays.stream(Rate.Unit.values()).map(Rate.Unit::key));
        var text = written("rate");
        var parts = AMOUNT.matcher(text);
        if (parts.matches()) {
            var amount = new BigDecimal(parts.group(1).replace(",", ""));
            return unit.flatMap(it -> made("rate", () -> new Rate(amount, it)));
        }
        if (!text.isEmpty()) {
            problem("rate", "\"" + text + "\" is not an amount; write pounds, a point and pence, for example 24.50");
        }
        return Optional.empty();
    }

    Optional<VisitPattern> visits() {
        var visits = made("visits", () -> VisitPattern.read(cell("visits")));
        visits.ifPresent(this::checkHours);
        return visits;
    }

    /** Takes what something says about itself while it is made as the problem of a field. */
    <T> Optional<T> made(String field, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException e) {
            problem(field, e.getMessage());
            return Optional.empty();
        }
    }

    private void checkHours(VisitPattern visits) {
        var text = cell("weekly_hours");
        if (text.isEmpty()) {
            return;
        }
        try {
            if (new BigDecimal(text).compareTo(visits.weeklyHours()) != 0) {
                problem("weekly_hours", text + " hours are written, and the visits come to "
                        + visits.weeklyHours().stripTrailingZeros().toPlainString());
            }
        } catch (NumberFormatException e) {
            problem("weekly_hours", "\"" + text + "\" is not a number of hours; leave it empty to have it worked out");
        }
    }
}
