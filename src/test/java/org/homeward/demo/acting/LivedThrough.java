package org.homeward.demo.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.homeward.demo.world.Course;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person's course as the product meets it: messages when they are told, tasks when people do them, timers when they are due. */
final class LivedThrough {

    private static final String SYSTEM = "northbridge-epr";
    private static final Duration LATER = Duration.ofHours(1);
    private static final int MANY = 12;
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final Duration JUST_BELOW_AN_HOUR = Duration.ofHours(1).minusNanos(1);
    private static final String ROUND = "T08:00";

    private final Course course;
    private final Deque<Told> told;
    private final Map<String, Instant> due = new HashMap<>();
    final List<String> refused = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    private Optional<String> journey = Optional.empty();
    private boolean stirred;

    LivedThrough(Course course, List<Told> told) {
        this.course = course;
        this.told = new ArrayDeque<>(told);
    }

    /** What a person in a test has at hand. */
    record Town(Actor actor, ProcessEngine engine, JdbcClient jdbc, MessageLine line,
                Consumer<JourneyId> review) {
    }

    Course course() {
        return course;
    }

    String journey() {
        return journey.orElseThrow();
    }

    /** What people do is done before the hospital tells of it. @return whether anything goes on after it */
    boolean live(Town town, Instant now) {
        assertThat(now).as(toString()).isBefore(course.ending().at().plus(LONGEST));
        goOn(town, now);
        while (!told.isEmpty() && !told.peek().at().isAfter(now)) {
            tell(town, told.poll());
            goOn(town, now);
        }
        return journey.isEmpty() || !isClosed(town);
    }

    private void goOn(Town town, Instant now) {
        if (journey.isEmpty()) {
            return;
        }
        if (course.isInHospital(now) && London.time(now).equals("08:00")) {
            town.review().accept(new JourneyId(journey()));
        }
        do {
            work(town, now);
        } while (timers(town, now) || stirred);
    }

    /** When something happens next, on the full hour. */
    Instant next(Town town, Instant now) {
        var timers = jobs(town).stream().map(Job::getDuedate).filter(at -> at != null).map(Date::toInstant);
        var round = course.isInHospital(now) ? Stream.of(London.day(now).plusDays(1)).map(day -> London.moment(day + ROUND)) : Stream.<Instant>empty();
        return Stream.of(timers, round, due.values().stream(), told.stream().limit(1).map(Told::at)).flatMap(each -> each)
                .filter(at -> at.isAfter(now)).min(Comparator.naturalOrder()).orElseThrow().plus(JUST_BELOW_AN_HOUR).truncatedTo(ChronoUnit.HOURS);
    }

    private void tell(Town town, Told message) {
        try {
            synchronized (town.line()) {
                town.line().tell(message);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> town.jdbc()
                .sql("select count(*) from hl7_message where state = 'received' and visit like '%|' || ?").param(Messages.visit(course))
                .query(Long.class).single() == 0);
        journey = journey.or(() -> town.actor().journeyOf(course, SYSTEM));
    }

    private void work(Town town, Instant now) {
        stirred = false;
        var open = Stream.concat(town.actor().tasksOf(journey(), SYSTEM).stream(), offers(town)).toList();
        due.keySet().retainAll(open.stream().map(OpenTask::id).collect(Collectors.toSet()));
        for (var task : open) {
            if (!due.computeIfAbsent(task.id(), id -> WorkTimes.doneAt(task, course, now)).isAfter(now)) {
                does(town, task, now);
            }
        }
    }

    private void does(Town town, OpenTask task, Instant now) {
        var deed = town.actor().does(task, task.isNameless() ? Optional.empty() : Optional.of(course), now);
        due.put(task.id(), course.ending().at().isAfter(now) && deed instanceof Deed.NotYet ? course.ending().at() : now.plus(LATER));
        if (deed instanceof Deed.Done) {
            done.add(task.kind());
            stirred = true;
        } else if (deed instanceof Deed.Refused no) {
            refused.add(task.kind() + ": " + no.sentence());
            assertThat(refused).as(this + " at " + now).hasSizeLessThan(MANY);
        }
    }

    /** What providers are asked about this person; only the test can know that. */
    private Stream<OpenTask> offers(Town town) {
        return town.jdbc().sql("""
                select t.task, t.form, t.group_id, t.offer from care_offer_task t join care_offer o on o.ref = t.offer
                  join care_need n on n.ref = o.need where n.journey = ? and t.ended_at is null""").param(journey())
                .query((row, number) -> new OpenTask(row.getString("task"), row.getString("form"), row.getString("group_id"),
                        row.getString("offer"))).list().stream();
    }

    private boolean timers(Town town, Instant now) {
        var first = jobs(town).stream().filter(job -> job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(now)).findFirst();
        first.ifPresent(job -> town.engine().getManagementService().executeJob(job.getId()));
        return first.isPresent();
    }

    private List<Job> jobs(Town town) {
        var instances = journey.stream().flatMap(key -> keys(town).stream()).flatMap(key -> town.engine().getRuntimeService()
                .createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()).map(ProcessInstance::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        return instances.isEmpty() ? List.of() : town.engine().getManagementService().createJobQuery().processInstanceIds(instances)
                .orderByJobDuedate().asc().list();
    }

    private Set<String> keys(Town town) {
        var keys = new TreeSet<>(town.jdbc().sql("select o.ref from care_offer o join care_need n on n.ref = o.need where n.journey = ?")
                .param(journey()).query(String.class).list());
        keys.add(journey());
        return keys;
    }

    private boolean isClosed(Town town) {
        return town.jdbc().sql("select stage from journey where id = ?").param(journey()).query(String.class).single().equals("closed");
    }

    /** The journey ended as the course says, nobody overrode anything, and nothing failed. */
    void endedAsItShould(Town town, SoftAssertions all) {
        var outcome = switch (course.ending().kind()) {
            case DIED -> "died";
            case SELF_DISCHARGED -> "self-discharged";
            case LEFT -> course.recovery().map(Course.Recovery::outcome).orElseGet(() -> pathway().equals("P3") ? "care-home"
                    : pathway().equals("P0") && !done.contains("close-recovery") ? "left" : "same");
        };
        all.assertThat(of(town, "outcome")).as("outcome of " + this).isEqualTo(outcome);
        all.assertThat(town.jdbc().sql("select form from answer where journey = ? and name = 'overrideReason'").param(journey())
                .query(String.class).list()).as("overrides of " + this).isEmpty();
        all.assertThat(town.engine().getRuntimeService().createIncidentQuery().list()).filteredOn(incident -> town.engine().getRuntimeService()
                .createProcessInstanceQuery().processInstanceId(incident.getProcessInstanceId()).processInstanceBusinessKey(journey()).count() > 0)
                .as("incidents of " + this).isEmpty();
        if (course.ending().kind() == Course.Ending.Kind.LEFT) {
            all.assertThat(of(town, "pathway")).as("pathway of " + this).isEqualTo(pathway());
            all.assertThat(done).as("what was done for " + this).contains("record-daily-review", "confirm-leaving");
        }
    }

    private String of(Town town, String column) {
        return town.jdbc().sql("select coalesce(" + column + ", 'none') from journey where id = ?").param(journey()).query(String.class).single();
    }

    private String pathway() {
        return course.wayHome().map(way -> way.pathway().name()).orElse("none");
    }

    @Override
    public String toString() {
        return course.wayHome().map(way -> way.kind()).orElse("no way home") + " " + course.number() + " " + course.delay() + " " + course.ending().kind() + " " + course.needs().careBefore()
                + " " + Duration.between(course.readyAt().orElse(course.ending().at()), course.ending().at()) + " " + journey.orElse("")
                + (refused.isEmpty() ? " " : " refused " + refused) + done;
    }
}
