package org.homeward.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.demo.acting.Actor;
import org.homeward.demo.acting.Deed;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.acting.Told;
import org.homeward.demo.acting.WorkTimes;
import org.homeward.demo.world.Course;
import org.homeward.journey.JourneyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The demo's day goes on by itself: people come, move and leave as the hospital's messages tell, and their tasks are done by those
 * whose they are, each after the time that people take. Whoever is of the walk through the demo is nobody of these, and so is left
 * to whoever tries it out; so is every task that somebody has taken. A step that does not succeed is tried again later.
 */
final class LivingDay {

    private static final Logger LOG = LoggerFactory.getLogger(LivingDay.class);
    private static final String SYSTEM = "northbridge-epr";
    private static final Duration LOOKED_AT_AGAIN = Duration.ofMinutes(10);
    private static final Duration ASKED_AGAIN = Duration.ofHours(1);
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(30);
    private static final Duration NOT_TOLD_ANY_MORE = Duration.ofHours(12);

    private final OtherPeople people;
    private final HospitalSystem hospital;
    private final WhatIsKnown known;
    private final Actor actor;
    private final Clock clock;
    private final Map<String, Life> lives = new HashMap<>();
    private Optional<Instant> begunAt = Optional.empty();
    private Instant askedWhoIsAbout = Instant.EPOCH;

    LivingDay(OtherPeople people, HospitalSystem hospital, WhatIsKnown known, Actor actor, Clock clock) {
        this.people = people;
        this.hospital = hospital;
        this.known = known;
        this.actor = actor;
        this.clock = clock;
    }

    /** Everything that is due by now; called again and again. */
    void goOn() {
        var now = clock.instant();
        if (begunAt.isEmpty()) {
            begunAt = Optional.of(now);
        }
        if (!askedWhoIsAbout.plus(ASKED_AGAIN).isAfter(now)) {
            askedWhoIsAbout = now;
            people.about(now).stream().filter(this::isOurs).forEach(course -> lives.computeIfAbsent(key(course), key -> new Life(course, now)));
        }
        lives.values().stream().filter(life -> !life.next.isAfter(now)).toList().forEach(life -> tried(life, now));
        lives.values().removeIf(life -> life.isOver);
    }

    /** Whoever is to come, and whoever has come and is still looked after; not whoever would have come while nobody told of it. */
    private boolean isOurs(Course course) {
        return !course.arrival().admittedAt().isBefore(begunAt.orElseThrow()) || known.journey(course).isPresent();
    }

    private void tried(Life life, Instant now) {
        try {
            life.goOn(now);
        } catch (RuntimeException | IOException e) {
            LOG.warn("A step of the demo’s day did not succeed and is tried again: {}", e.getClass().getSimpleName());
            life.next = now.plus(TRIED_AGAIN);
        }
    }

    private Set<String> occupied() {
        return lives.values().stream().flatMap(life -> known.bed(life.course).stream()).collect(Collectors.toSet());
    }

    private static String key(Course course) {
        return course.number() + (course.again() ? "-again" : "");
    }

    /** One person, as far as the day has come. */
    private final class Life {

        private final Course course;
        private final List<Instant> moments;
        private int told;
        private final Map<String, Instant> due = new HashMap<>();
        private Instant next;
        private boolean isOver;

        /** Those who are here already are looked at one after the other, not all at once. */
        Life(Course course, Instant now) {
            this.course = course;
            this.moments = hospital.moments(course);
            this.next = course.arrival().admittedAt().isAfter(now) ? course.arrival().admittedAt()
                    : now.plusSeconds(Math.floorMod(course.number(), LOOKED_AT_AGAIN.toSeconds()));
        }

        void goOn(Instant now) throws IOException {
            while (told < moments.size() && !moments.get(told).isAfter(now)) {
                tell(hospital.message(course, told, occupied()), now);
                told++;
            }
            var journey = known.journey(course);
            journey.ifPresent(id -> work(id, now));
            isOver = journey.isEmpty() && (told == moments.size() || known.hasLeft(course));
            next = Stream.of(moments.stream().skip(told), due.values().stream(), Stream.of(now.plus(LOOKED_AT_AGAIN))).flatMap(each -> each)
                    .filter(at -> at.isAfter(now)).min(Instant::compareTo).orElseThrow();
        }

        /** What happened while nobody was there to tell it stays untold, except that somebody has left. */
        private void tell(Told message, Instant now) throws IOException {
            var isOld = message.at().isBefore(now.minus(NOT_TOLD_ANY_MORE));
            switch (message.event()) {
                case "A01" -> comes(message);
                case "A03" -> {
                    if (!known.hasLeft(course)) {
                        hospital.tell(message);
                    }
                }
                default -> {
                    if (!isOld) {
                        hospital.tell(message);
                    }
                }
            }
        }

        private void comes(Told message) throws IOException {
            if (known.admittedAt(course).isEmpty()) {
                actor.tellsOfCare(course);
                hospital.tell(message);
            }
        }

        private void work(JourneyId journey, Instant now) {
            var open = Stream.concat(actor.tasksOf(journey.value(), SYSTEM).stream(), known.offers(journey).stream()).toList();
            due.keySet().retainAll(open.stream().map(OpenTask::id).collect(Collectors.toSet()));
            open.stream().filter(task -> !due.computeIfAbsent(task.id(), id -> WorkTimes.doneAt(task, course, now)).isAfter(now))
                    .forEach(task -> does(task, now));
        }

        private void does(OpenTask task, Instant now) {
            due.put(task.id(), now.plus(TRIED_AGAIN));
            if (actor.holder(task).isEmpty() && actor.does(task, task.isNameless() ? Optional.empty() : Optional.of(course), now)
                    instanceof Deed.Done) {
                due.remove(task.id());
            }
        }
    }
}
