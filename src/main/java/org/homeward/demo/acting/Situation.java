package org.homeward.demo.acting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Needs;
import org.homeward.demo.world.Pathway;
import org.homeward.demo.world.SimulatedPerson;
import org.homeward.journey.London;

/**
 * What somebody who answers a form knows: the person's course as far as it has come, the time, and what the form shows.
 *
 * @param shown by key: what is filled in, and the options that are offered
 */
record Situation(Course course, Instant now, Map<String, Object> shown) {

    Situation {
        Objects.requireNonNull(course);
        Objects.requireNonNull(now);
    }

    Needs needs() {
        return course.needs();
    }

    SimulatedPerson person() {
        return course.person();
    }

    /** Whoever dies or goes by themselves is thought of as going home as before until then. */
    Pathway pathway() {
        return course.wayHome().map(Course.WayHome::pathway).orElse(Pathway.P0);
    }

    boolean isSupported() {
        return pathway() != Pathway.P0;
    }

    boolean goesToBed() {
        return pathway() == Pathway.P2 || pathway() == Pathway.P3;
    }

    /** Whether the person can leave at this moment: no hospital bed is needed, or not in spite of a criterion. */
    boolean isReady() {
        return course.readyAt().filter(ready -> !ready.isAfter(now)).isPresent() || course.isThereWithoutReason(now);
    }

    boolean isDayOfLeaving() {
        return !today().isBefore(London.day(course.ending().at()));
    }

    boolean isDelayedBy(String... reasons) {
        return course.delay().map(Course.Delay::reason).filter(List.of(reasons)::contains).isPresent();
    }

    boolean hasCarer() {
        return needs().carerCanHelp() || person().contact().filter(SimulatedPerson.Contact::helps).isPresent();
    }

    LocalDate today() {
        return London.day(now);
    }

    /** As forms write it. Example: {@code 2026-03-04T14:30}. */
    String moment() {
        return moment(now);
    }

    String in(Duration time) {
        return moment(now.plus(time));
    }

    static String moment(Instant at) {
        return LocalDateTime.ofInstant(at, London.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Whether this is so for this person, as it is for that share of all; always the same for the same person. */
    boolean isSo(String what, double share) {
        return random(what).nextDouble() < share;
    }

    @SafeVarargs
    final <T> T oneOf(String what, T... values) {
        return values[random(what).nextInt(values.length)];
    }

    private SplittableRandom random(String what) {
        return new SplittableRandom(course.number() * 31 + what.hashCode() + (course.again() ? 7 : 0));
    }

    boolean shows(String key) {
        return shown.get(key) != null && !shown.get(key).toString().isBlank();
    }

    String shownText(String key) {
        return String.valueOf(shown.getOrDefault(key, ""));
    }

    /** The values that a question offers out of the product's tables, in its order. */
    List<String> offered(String question) {
        return options(question).map(option -> String.valueOf(option.get("value"))).toList();
    }

    /** The value of the first option whose words hold one of these, in the order of the words; else the first of all. */
    String offered(String question, String... words) {
        return Stream.of(words).flatMap(word -> options(question).filter(option -> String.valueOf(option.get("label")).contains(word)))
                .map(option -> String.valueOf(option.get("value"))).findFirst()
                .orElseGet(() -> offered(question).stream().findFirst().orElse(null));
    }

    private Stream<Map<?, ?>> options(String question) {
        return shown.get(question + "Options") instanceof Collection<?> several
                ? several.stream().filter(Map.class::isInstance).map(each -> (Map<?, ?>) each) : Stream.empty();
    }
}
