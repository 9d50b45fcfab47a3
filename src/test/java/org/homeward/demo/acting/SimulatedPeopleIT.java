package org.homeward.demo.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.HomewardTest;
import org.homeward.access.Account;
import org.homeward.access.Accounts;
import org.homeward.access.Member;
import org.homeward.assessment.RunRounds;
import org.homeward.demo.acting.LivedThrough.Town;
import org.homeward.demo.world.Pathway;
import org.homeward.demo.world.PathwayMix;
import org.homeward.demo.world.SimulatedCouncil;
import org.homeward.demo.world.SimulatedProvider;
import org.homeward.demo.world.SimulatedTrust;
import org.homeward.demo.world.SimulatedWard;
import org.homeward.forms.Expressions;
import org.homeward.forms.FormReader;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.London;
import org.homeward.sourcing.CareMarket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@HomewardTest
@DisplayName("Simulated people get from admission to closed through the product’s own doors")
class SimulatedPeopleIT {

    private static final String PASSWORD = "Going-Home-2026";
    private static final int EACH = 2;

    @Autowired
    private CareMarket market;
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

    @AfterEach
    void ownTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("without an override or an incident, and as their course says")
    void everyPathway() throws IOException {
        var district = market.district();
        var staff = staff(List.of(market.homeCare(district, 50), market.careHome(district, 50), market.shortTermBeds(district, 50)));
        var actor = new Actor(URI.create("http://localhost:" + http), staff, reader, new Answers(expressions, offer -> true));
        var begin = London.day(clock.instant()).plusDays(1).atTime(LocalTime.of(9, 0)).atZone(London.ZONE).toInstant();
        var messages = new Messages("NBPAS", "NORTHBRIDGE", trust(), (course, stay) -> "A3");
        var lives = new ArrayList<LivedThrough>();
        for (int number = 0; number < EACH * 2 * Pathway.values().length; number++) {
            var course = MadeCourse.of(Pathway.values()[number % 4], number / 4 % 2 == 0, number / 4, begin.plusSeconds(number * 600L), district);
            lives.add(new LivedThrough(course, messages.of(course)));
        }
        try (var line = new MessageLine("localhost", port.port())) {
            var town = new Town(actor, engine, jdbc, line, rounds::askNow);
            live(lives, town, begin);
            lives.forEach(life -> life.endedAsItShould(town));
        }
    }

    private static void live(List<LivedThrough> lives, Town town, Instant begin) {
        var next = new HashMap<LivedThrough, Instant>();
        lives.forEach(life -> next.put(life, begin));
        while (!next.isEmpty()) {
            var now = next.values().stream().min(Comparator.naturalOrder()).orElseThrow();
            ClockUtil.setCurrentTime(Date.from(now));
            next.entrySet().stream().filter(each -> !each.getValue().isAfter(now)).map(Map.Entry::getKey).toList().forEach(life -> {
                if (life.live(town, now)) {
                    next.put(life, life.next(town, now));
                } else {
                    next.remove(life);
                }
            });
        }
    }

    /** Everybody of the demo, and somebody at each provider made up for this test. */
    private Staff staff(List<String> providers) {
        var sealed = passwords.encode(PASSWORD);
        providers.forEach(provider -> accounts.put(new Account(Member.person("carer." + provider, "Carer", "Registered manager"), sealed,
                Set.of("care-providers." + provider))));
        var teams = new LinkedHashMap<String, List<String>>();
        jdbc.sql("""
                select m.group_id, m.user_id from membership m join member p on p.user_id = m.user_id where p.active
                 order by m.group_id, m.user_id""").query((row, number) -> Map.entry(row.getString("group_id"), row.getString("user_id"))).list()
                .forEach(each -> teams.merge(each.getKey(), List.of(each.getValue()), SimulatedPeopleIT::joined));
        return new Staff(teams, PASSWORD);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static SimulatedTrust trust() {
        var wards = Map.of("northbridge-amu", "AMU", "northbridge-7b", "7B").entrySet().stream().map(ward -> new SimulatedWard(ward.getKey(),
                "northbridge-general", ward.getValue(), SimulatedWard.Kind.MEDICINE, List.of("A3"))).toList();
        var even = Stream.of(Pathway.values()).collect(Collectors.toMap(pathway -> pathway, pathway -> 1));
        return new SimulatedTrust("northbridge", "Northbridge Hospitals", "northbridge-hub", 1, PathwayMix.of(even), wards,
                List.of(new SimulatedCouncil("eastvale", "Eastvale", List.of("NB1"), List.of("Y99001"),
                        List.of(new SimulatedProvider("brightwater", Set.of("home-care"))))));
    }
}
