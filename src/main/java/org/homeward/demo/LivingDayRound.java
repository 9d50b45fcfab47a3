package org.homeward.demo;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.homeward.demo.acting.Actor;
import org.homeward.demo.acting.Answers;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.acting.Staff;
import org.homeward.forms.Expressions;
import org.homeward.forms.FormReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets the {@link LivingDay} go on every few seconds while the demo runs, and ends it with the demo. A demo without a past stands still.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = {"homeward.demo.living-day", "homeward.demo.history"}, matchIfMissing = true)
class LivingDayRound {

    private static final Logger LOG = LoggerFactory.getLogger(LivingDayRound.class);
    private static final int SECONDS = 15;

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "living-day");
        thread.setDaemon(true);
        return thread;
    });
    private final WhatIsKnown known;
    private final FormReader reader;
    private final Expressions expressions;
    private final Clock clock;

    LivingDayRound(WhatIsKnown known, FormReader reader, Expressions expressions, Clock clock) {
        this.known = known;
        this.reader = reader;
        this.expressions = expressions;
        this.clock = clock;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        executor.scheduleWithFixedDelay(new Round(environment), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @EventListener
    void closed(ContextClosedEvent event) {
        executor.shutdownNow();
    }

    static Staff staff() {
        var teams = new LinkedHashMap<String, List<String>>();
        Stream.of(DemoUser.people(), DemoUser.colleagues(), WiderTown.people(), List.of(DemoUser.HOSPITAL_SYSTEM, DemoUser.COUNCIL_SYSTEM))
                .flatMap(List::stream).forEach(user -> user.groups().forEach(group -> teams.merge(group, List.of(user.member().userId()),
                        (some, more) -> Stream.concat(some.stream(), more.stream()).toList())));
        return new Staff(Map.copyOf(teams), DemoUser.PASSWORD);
    }

    /** Two of three offers. */
    private static boolean hasRoom(OpenTask offer) {
        return Math.floorMod(offer.about().hashCode(), 3) > 0;
    }

    private LivingDay day(Environment environment) {
        var home = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
        var actor = new Actor(home, staff(), reader, new Answers(expressions, LivingDayRound::hasRoom));
        var world = WiderTown.world();
        var hospital = new HospitalSystem(WiderTown.trust(), environment.getProperty("homeward.hl7.port", Integer.class, 2575), clock);
        return new LivingDay(new OtherPeople(world, WeeksAway.of(world, known, clock.instant())), hospital, known, actor, clock);
    }

    /** Nothing that goes wrong ends the day. */
    private final class Round implements Runnable {

        private final Environment environment;
        private LivingDay day;

        Round(Environment environment) {
            this.environment = environment;
        }

        @Override
        public void run() {
            try {
                if (day == null) {
                    day = day(environment);
                }
                day.goOn();
            } catch (RuntimeException | Error e) {
                LOG.warn("The demo’s day stood still for a moment: {}", e.getClass().getSimpleName());
            }
        }
    }
}
