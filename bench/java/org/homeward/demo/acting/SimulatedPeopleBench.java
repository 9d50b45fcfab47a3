package org.homeward.demo.acting;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.homeward.access.Register;
import org.homeward.assessment.RunRounds;
import org.homeward.bench.Scenario;
import org.homeward.demo.acting.LivedThrough.Town;
import org.homeward.demo.world.Course;
import org.homeward.forms.Expressions;
import org.homeward.forms.FormReader;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.London;
import org.homeward.sourcing.CareMarket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@HomewardTest
@DisplayName("Simulated people get from admission to closed through the product’s own doors")
class SimulatedPeopleBench {

    private static final String PASSWORD = "Going-Home-2026";
    private static final List<Long> SEEDS = List.of(1L, 2L);
    private static final List<Predicate<Course>> SPECIAL = List.of(
            course -> course.ending().kind() == Course.Ending.Kind.DIED,
            course -> course.ending().kind() == Course.Ending.Kind.SELF_DISCHARGED && course.readyAt().isEmpty(),
            course -> goes(course, "p0-care-home-return"), course -> goes(course, "p0-package-restart"), course -> goes(course, "p1-package-restart"),
            course -> goes(course, "p1-hospital-at-home"), course -> goes(course, "p1-end-of-life-home") && course.needs().fastTrack(),
            course -> course.needs().capacityDoubted() && Townspeople.leaves(course),
            course -> course.needs().safeguarding() && Townspeople.leaves(course),
            course -> course.needs().homelessOrAtRisk() && Townspeople.leaves(course),
            course -> course.recovery().filter(recovery -> recovery.outcome().equals("died")).isPresent());

    @Autowired
    private CareMarket market;
    @Autowired
    private Register register;
    @Autowired
    private Accounts accounts;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private FormReader reader;
    @Autowired
    private Expressions expressions;
    @Autowired
    private ProcessEngine engine;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MessagePort port;
    @Autowired
    private RunRounds rounds;
    @Autowired
    private Clock clock;
    @LocalServerPort
    private int http;

    @BeforeEach
    void asked() {
        Scenario.onlyWhenNamed("people");
    }

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("without an override or an incident, and as their course says")
    void everyPathway() throws IOException, InterruptedException, ExecutionException {
        var district = market.district();
        register.enterCouncilArea(district, "eastvale");
        var providers = Map.of(market.homeCare(district, 80), Set.of("home-care", "extra-care"), market.careHome(district, 80),
                Set.of("care-home-nursing", "care-home-residential"), market.shortTermBeds(district, 80), Set.of("short-term-bed"));
        var people = new Townspeople(district, providers, London.day(clock.instant()).plusDays(1));
        var messages = new Messages("NBPAS", "NORTHBRIDGE", people.trust(), (course, stay) -> "A3");
        var actor = new Actor(URI.create("http://localhost:" + http), staff(providers.keySet()), reader, new Answers(expressions, offer -> true));
        var lives = Stream.of(SEEDS.stream().map(people::ofEachPathway), Stream.of(people.special(SEEDS.get(0), SPECIAL)))
                .flatMap(each -> each).flatMap(List::stream).map(course -> new LivedThrough(course, messages.of(course))).toList();
        try (var line = new MessageLine("localhost", port.port())) {
            var town = new Town(actor, engine, jdbc, line, rounds::askNow);
            lives.forEach(life -> actor.tellsOfCare(life.course()));
            live(lives, town);
            SoftAssertions.assertSoftly(all -> lives.forEach(life -> life.endedAsItShould(town, all)));
        }
    }

    /** Hour by hour; of those who have something to do in it two do it side by side. */
    private static void live(List<LivedThrough> lives, Town town) throws InterruptedException, ExecutionException {
        var next = new ConcurrentHashMap<LivedThrough, Instant>();
        lives.forEach(life -> next.put(life, life.course().arrival().admittedAt().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS)));
        var both = Executors.newFixedThreadPool(2);
        while (!next.isEmpty()) {
            var now = next.values().stream().min(Comparator.naturalOrder()).orElseThrow();
            ClockUtil.setCurrentTime(Date.from(now));
            for (var lived : both.invokeAll(next.entrySet().stream().filter(each -> !each.getValue().isAfter(now)).map(Map.Entry::getKey)
                    .map(life -> Executors.callable(() -> goesOn(life, town, now, next))).toList())) {
                lived.get();
            }
        }
        both.shutdown();
    }

    private static void goesOn(LivedThrough life, Town town, Instant now, Map<LivedThrough, Instant> next) {
        if (life.live(town, now)) {
            next.put(life, life.next(town, now));
        } else {
            next.remove(life);
        }
    }

    /** Everybody of the demo, and somebody at each provider made up for this test. */
    private Staff staff(Set<String> providers) {
        var sealed = passwords.encode(PASSWORD);
        providers.forEach(provider -> accounts.put(new Account(Member.person("carer." + provider, "Carer", "Registered manager"), sealed,
                Set.of("care-providers." + provider))));
        var teams = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                select m.group_id, m.user_id from membership m join member p on p.user_id = m.user_id where p.active
                 order by m.group_id, m.user_id""").query((row, number) -> Map.entry(row.getString("group_id"), row.getString("user_id"))).list()
                .forEach(each -> teams.merge(each.getKey(), List.of(each.getValue()), SimulatedPeopleBench::joined));
        return new Staff(teams, PASSWORD);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static boolean goes(Course course, String kind) {
        return Townspeople.leaves(course) && course.wayHome().filter(way -> way.kind().equals(kind)).isPresent();
    }
}
