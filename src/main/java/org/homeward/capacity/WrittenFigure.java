package org.homeward.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One figure as somebody has written it, on a page or in another system.
 *
 * @param day       empty for today
 * @param accepting {@code yes} or {@code no}; empty for yes
 */
public record WrittenFigure(String day, String band, String capacity, String occupied, String accepting) {

    private static final int LOOKS_AHEAD_DAYS = 90;

    /** @param problem hears of every field that cannot be right */
    Optional<Figure> read(CareService service, LocalDate today, Source source, Instant at, String by, BiConsumer<String, String> problem) {
        var from = day(today, problem);
        var counted = band(service, problem);
        var all = number("capacity", capacity, problem);
        var taken = number("occupied", occupied, problem);
        var fits = all.isEmpty() || taken.isEmpty() || taken.get() <= all.get();
        if (!fits) {
            problem.accept("occupied", "there are only " + all.get() + " places, so " + taken.get() + " cannot be taken");
        }
        var says = List.of("yes", "no", "").contains(accepting.strip());
        if (!says) {
            problem.accept("accepting", "write yes or no");
        }
        return from.isPresent() && counted.isPresent() && all.isPresent() && taken.isPresent() && fits && says
                ? Optional.of(new Figure(service.ref(), from.get(), counted.get(), all.get(), taken.get(), !accepting.strip().equals("no"),
                        source, at, by)) : Optional.empty();
    }

    private Optional<LocalDate> day(LocalDate today, BiConsumer<String, String> problem) {
        try {
            var read = day.isBlank() ? today : LocalDate.parse(day.strip());
            if (read.isBefore(today)) {
                problem.accept("day", "this day has passed");
            } else if (read.isAfter(today.plusDays(LOOKS_AHEAD_DAYS))) {
                problem.accept("day", "this is more than " + LOOKS_AHEAD_DAYS + " days ahead");
            } else {
                return Optional.of(read);
            }
        } catch (DateTimeParseException e) {
            problem.accept("day", "this is not a day; write for example 2026-04-01");
        }
        return Optional.empty();
    }

    private Optional<Band> band(CareService service, BiConsumer<String, String> problem) {
        var read = Band.read(band.strip()).filter(Band.of(service.kind())::contains);
        if (read.isEmpty()) {
            problem.accept("band", "this service counts by " + String.join(", ", Band.of(service.kind()).stream().map(Band::key).toList()));
        }
        return read;
    }

    private static Optional<Integer> number(String field, String text, BiConsumer<String, String> problem) {
        if (text.strip().matches("\\d{1,4}")) {
            return Optional.of(Integer.valueOf(text.strip()));
        }
        problem.accept(field, text.strip().matches("-\\d+") ? "this cannot be below zero" : "write a whole number up to 9999");
        return Optional.empty();
    }
}
