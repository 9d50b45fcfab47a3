package org.homeward.forms.web;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.forms.PersonBanners;
import org.homeward.forms.TaskAtHand;
import org.homeward.journey.London;
import org.homeward.person.NhsNumber;
import org.springframework.stereotype.Component;

/** Says in words what Tasklist shows beside a form: it has no templates of ours. */
@Component
class BesideWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Clock clock;

    BesideWords(Clock clock) {
        this.clock = clock;
    }

    BesideTask.Person person(PersonBanners.Banner banner) {
        var today = London.day(clock.instant());
        return new BesideTask.Person(banner.name().orElseThrow(), banner.born().map(London::words).orElse("not known"),
                banner.born().map(born -> Period.between(born, today).getYears()).orElse(null),
                banner.nhsNumber().flatMap(NhsNumber::read).map(NhsNumber::shown)
                        .map(number -> banner.verified() ? number : number + " (not verified)").orElse("not known"),
                Stream.of(banner.ward(), banner.bed().map(BesideWords::bed)).flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")),
                banner.admittedAt().map(this::days).orElse(""), banner.matched() ? List.of() : List.of("Not yet matched"));
    }

    BesideTask.Other other(TaskView.Other other) {
        return new BesideTask.Other(other.name(), other.writing() ? "has begun to answer" : "has it open", near(other.since()));
    }

    String due(TaskAtHand task) {
        return (task.dueAt().isBefore(clock.instant()) ? "Was due " : "Due ") + near(task.dueAt());
    }

    private String days(Instant since) {
        long days = ChronoUnit.DAYS.between(London.day(since), London.day(clock.instant()));
        return days <= 0 ? "since today" : days == 1 ? "1 day" : days + " days";
    }

    private String near(Instant at) {
        var time = TIME.format(at.atZone(London.ZONE));
        return London.day(at).equals(London.day(clock.instant())) ? "today, " + time
                : London.words(London.day(at)) + ", " + time;
    }

    static String bed(String bed) {
        return bed.contains(" ") || bed.toLowerCase(Locale.UK).startsWith("bed") ? bed : "Bed " + bed;
    }
}
