package org.homeward.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.capacity.Band;
import org.homeward.capacity.CareService.Gender;
import org.homeward.sourcing.Candidate;
import org.homeward.sourcing.ShortlistServices;
import org.homeward.sourcing.Wanted;
import org.junit.jupiter.api.Test;

/** Whom to ask for care that is looked for, among 2,000 services: shortlisted, scored and put in order. Scenario {@code shortlist}. */
class ShortlistBench {

    private static final int SERVICES = Integer.getInteger("bench.services", 2_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 100);
    private static final double LIMIT = 100;
    private static final Set<String> AT_HOME = Set.of("home-care", "reablement", "extra-care", "night-support", "live-in-care");

    @Test
    void measure() throws Exception {
        Scenario.named("shortlist");
        try (var homeward = RunningHomeward.start()) {
            ManyServices.fill(homeward.database(), SERVICES);
            var about = new LinkedHashMap<String, Object>();
            about.put("services", SERVICES);
            about.put("database", homeward.database().sql("show server_version").query(String.class).single() + ", fsync "
                    + homeward.database().sql("show fsync").query(String.class).single());
            var report = new Report("shortlist", about);
            var shortlist = homeward.get(ShortlistServices.class);
            measure(report, shortlist, "anybody who comes to people's homes, twice a day",
                    wanted(AT_HOME, Optional.empty(), Optional.empty(), Band.MORNING, Band.TEA));
            measure(report, shortlist, "the same, four times a day",
                    wanted(AT_HOME, Optional.empty(), Optional.empty(), Band.MORNING, Band.LUNCH, Band.TEA, Band.BED));
            measure(report, shortlist, "home care by women who speak Polish, twice a day",
                    wanted(Set.of("home-care"), Optional.of(Gender.WOMEN), Optional.of("Polish"), Band.MORNING, Band.TEA));
            report.write();
        }
    }

    private static void measure(Report report, ShortlistServices shortlist, String what, Wanted wanted) throws Exception {
        var found = shortlist.of(wanted, "eastvale", Set.of("bench-7"));
        var asked = found.stream().filter(Candidate::isAsked).count();
        assertThat(found).hasSizeGreaterThanOrEqualTo(SERVICES);
        assertThat(asked).isPositive();
        report.measure(what + "; " + asked + " may be asked", WARM_UP, ROUNDS, 1, LIMIT, () -> shortlist.of(wanted, "eastvale", Set.of("bench-7")));
    }

    private static Wanted wanted(Set<String> kinds, Optional<Gender> careWorker, Optional<String> language, Band... bands) {
        return new Wanted(kinds, "NB1", List.of(bands), 1, Instant.now().plus(Duration.ofDays(1)), careWorker, language, List.of());
    }
}
