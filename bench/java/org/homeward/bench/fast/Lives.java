package org.homeward.bench.fast;

import java.io.IOException;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.homeward.demo.acting.Actor;
import org.homeward.demo.acting.Answers;
import org.homeward.demo.acting.Deed;
import org.homeward.demo.acting.MessageLine;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.acting.Staff;
import org.homeward.demo.acting.Told;
import org.homeward.demo.acting.WorkTimes;
import org.homeward.demo.world.Course;
import org.homeward.forms.Expressions;
import org.homeward.forms.FormReader;

/** Everybody's lives at once: the hospital's messages when they are told, and people's tasks when somebody does them. */
final class Lives implements AutoCloseable {

    private static final String PASSWORD = "Going-Home-2026";
    private static final Duration LATER = Duration.ofHours(2);
    private static final Duration TOMORROW = Duration.ofHours(20);
    private static final int TRIES = 4;
    /** There is one of these everywhere. */
    private static final String NEVER_ANSWERS = "care-providers.larkfield";
    /** As many people work at once as there are processors for them and for the database. */
    private static final int LANES = Integer.getInteger("bench.lanes", 3);

    private final FastHomeward homeward;
    private final Actor actor;
    private final MessageLine line;
    private final Map<String, Course> byVisit = new HashMap<>();
    private final Map<String, Course> byJourney = new HashMap<>();
    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private final PriorityQueue<ToDo> toDo = new PriorityQueue<>();
    private final List<ExecutorService> lanes = IntStream.range(0, LANES).mapToObj(i -> Executors.newSingleThreadExecutor()).toList();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private Instant lookedAt = Instant.EPOCH;

    final Map<String, Integer> done = new TreeMap<>();
    final Map<String, Integer> refused = new TreeMap<>();
    final Map<String, Long> nanos = new TreeMap<>();
    int told;

    /** Something that happens at a moment. */
    private record Due(Instant at, long order, Runnable what) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    /** A task that somebody has time for at a moment. */
    private record ToDo(Instant at, long order, OpenTask task, Course course) implements Comparable<ToDo> {

        @Override
        public int compareTo(ToDo other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    private long orders;

    Lives(FastHomeward homeward, List<Course> courses, Messages messages) throws IOException {
        this.homeward = homeward;
        this.actor = new Actor(URI.create("http://localhost:" + homeward.port()), staff(), homeward.get(FormReader.class),
                new Answers(homeward.get(Expressions.class), this::hasRoom));
        this.line = new MessageLine("localhost", homeward.messagePort());
        for (var course : courses) {
            byVisit.put(Messages.visit(course), course);
            at(course.arrival().at(), () -> actor.tellsOfCare(course));
            if (course.arrival().isThroughEmergencyDepartment()) {
                at(course.arrival().at(), () -> tell(messages.attends(course)));
            }
            messages.of(course).forEach(message -> at(message.at(), () -> tell(message)));
        }
    }

    void at(Instant moment, Runnable what) {
        due.add(new Due(moment, orders++, what));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(due.peek()).map(Due::at);
    }

    /** When somebody has time for a task next. */
    Optional<Instant> nextToDo() {
        synchronized (toDo) {
            return Optional.ofNullable(toDo.peek()).map(ToDo::at);
        }
    }

    void live(Instant now) {
        while (!due.isEmpty() && !due.peek().at.isAfter(now)) {
            due.poll().what.run();
        }
    }

    /** What people have time for before that moment: several at once, and one after the other for the same person. */
    void work(Instant until) throws InterruptedException, ExecutionException {
        var work = new ArrayList<Future<?>>();
        synchronized (toDo) {
            while (!toDo.isEmpty() && toDo.peek().at.isBefore(until)) {
                var next = toDo.poll();
                work.add(lanes.get(Math.floorMod(Messages.visit(next.course).hashCode(), LANES)).submit(() -> does(next)));
            }
        }
        for (var each : work) {
            each.get();
        }
    }

    private void later(Instant at, OpenTask task, Course course) {
        synchronized (toDo) {
            toDo.add(new ToDo(at, orders++, task, course));
        }
    }

    /** Tasks that have come up, each to be done when people have the time for it. */
    void lookForTasks(Instant now) {
        long begun = System.nanoTime();
        var since = Timestamp.from(lookedAt);
        homeward.database().sql("select journey, visit_number from stay where admitted_at >= ? union select journey, visit_number from attendance "
                        + "where arrived_at >= ?").param(Timestamp.from(lookedAt.minus(Duration.ofHours(1)).isBefore(Instant.EPOCH) ? Instant.EPOCH
                        : lookedAt.minus(Duration.ofHours(1)))).param(Timestamp.from(lookedAt.minus(Duration.ofHours(1)).isBefore(Instant.EPOCH)
                        ? Instant.EPOCH : lookedAt.minus(Duration.ofHours(1))))
                .query((row, number) -> byJourney.put(row.getString(1), byVisit.get(row.getString(2)))).list();
        homeward.database().sql("select id, task_id, group_id, journey, opened_at from task where state = 'open' and opened_at >= ? union all "
                        + "select task, form, group_id, offer, opened_at from care_offer_task where ended_at is null and opened_at >= ?")
                .param(since).param(since).query((row, number) -> {
                    var task = new OpenTask(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                    if (known.add(task.id()) && !task.group().equals(NEVER_ANSWERS)) {
                        var course = courseOf(task);
                        later(WorkTimes.doneAt(task, course, row.getTimestamp(5).toInstant()), task, course);
                    }
                    return task;
                }).list();
        lookedAt = now;
        add("looking for tasks", begun);
    }

    private Course courseOf(OpenTask task) {
        if (!task.isNameless()) {
            return byJourney.get(task.about());
        }
        return byJourney.get(homeward.database().sql("select n.journey from care_offer o join care_need n on n.ref = o.need where o.ref = ?")
                .param(task.about()).query(String.class).single());
    }

    private void does(ToDo it) {
        long begun = System.nanoTime();
        var now = homeward.time().atLeast(it.at);
        var task = it.task;
        var deed = actor.does(task, task.isNameless() ? Optional.empty() : Optional.of(it.course), now);
        synchronized (toDo) {
            add("task " + task.kind(), begun);
            if (deed instanceof Deed.Done) {
                done.merge(task.kind(), 1, Integer::sum);
            } else if (deed instanceof Deed.NotYet) {
                later(now.plus(LATER), task, it.course);
            } else if (deed instanceof Deed.Refused no) {
                refused.merge(task.kind() + ": " + no.sentence(), 1, Integer::sum);
                if (tries.merge(task.id(), 1, Integer::sum) < TRIES) {
                    later(now.plus(TOMORROW), task, it.course);
                }
            } else if (isOpen(task)) {
                refused.merge(task.kind() + ": not found, though it is open", 1, Integer::sum);
                if (tries.merge(task.id(), 1, Integer::sum) < TRIES) {
                    later(now.plus(LATER), task, it.course);
                }
            }
        }
    }

    private boolean isOpen(OpenTask task) {
        return homeward.database().sql("select exists (select from task where id = ? and state = 'open') or exists (select from care_offer_task "
                + "where task = ? and ended_at is null)").param(task.id()).param(task.id()).query(Boolean.class).single();
    }

    private void tell(Told message) {
        long begun = System.nanoTime();
        try {
            line.tell(message);
            while (homeward.database().sql("select exists (select from hl7_message where state = 'received')").query(Boolean.class).single()) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        told++;
        add("message " + message.event(), begun);
    }

    /** Two of three times. */
    private boolean hasRoom(OpenTask offer) {
        return Math.floorMod(offer.id().hashCode(), 3) > 0;
    }

    private Staff staff() {
        var teams = new LinkedHashMap<String, List<String>>();
        homeward.database().sql("select m.group_id, m.user_id from membership m join member p on p.user_id = m.user_id where p.active order by 1, 2")
                .query((row, number) -> teams.computeIfAbsent(row.getString(1), it -> new ArrayList<>()).add(row.getString(2))).list();
        return new Staff(teams, PASSWORD);
    }

    void add(String what, long begun) {
        nanos.merge(what, System.nanoTime() - begun, Long::sum);
    }

    @Override
    public void close() throws IOException {
        lanes.forEach(ExecutorService::shutdownNow);
        line.close();
    }
}
