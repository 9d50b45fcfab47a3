package org.homeward.bench.fast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.homeward.bench.fast.NewTasks.Opened;
import org.homeward.demo.acting.Actor;
import org.homeward.demo.acting.Answers;
import org.homeward.demo.acting.Deed;
import org.homeward.demo.acting.MessageLine;
import org.homeward.demo.acting.Messages;
import org.homeward.demo.acting.OpenTask;
import org.homeward.demo.acting.Staff;
import org.homeward.demo.acting.Told;
import org.homeward.demo.world.Course;
import org.homeward.forms.Expressions;
import org.homeward.forms.FormReader;

/** Everybody's lives at once: the hospital's messages when they are told, and people's tasks when somebody does them. */
final class Lives implements AutoCloseable {

    private static final String PASSWORD = "Going-Home-2026";
    private static final Duration LATER = Duration.ofHours(2);
    private static final Duration TOMORROW = Duration.ofHours(20);
    private static final Duration LOOKED_AT_AGAIN = Duration.ofMillis(2);
    private static final int TRIES = 4;
    /** So many people work at once; while one waits for the database another can go on. */
    static final int LANES = Integer.getInteger("bench.lanes", 3);
    /** There is one of these everywhere. */
    private static final String NEVER_ANSWERS = "care-providers.larkfield";

    private final FastHomeward homeward;
    private final Actor actor;
    private final NewTasks tasks;
    private final WorkPlan plan;
    private final PriorityQueue<Due<Happening>> due = new PriorityQueue<>();
    private final PriorityQueue<Due<Opened>> toDo = new PriorityQueue<>();
    private final List<ExecutorService> lanes = IntStream.range(0, LANES).mapToObj(i -> Executors.newSingleThreadExecutor()).toList();
    private final List<MessageLine> lines = new ArrayList<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private long order;

    final Map<String, Integer> done = new TreeMap<>();
    final Map<String, Integer> refused = new TreeMap<>();
    final Map<String, Long> nanos = new TreeMap<>();
    int told;

    /** Something that happens at a moment; of several at the same, what was entered first. */
    private record Due<T>(Instant at, long order, T what) implements Comparable<Due<T>> {

        @Override
        public int compareTo(Due<T> other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    /** What happens to somebody, over the line of their lane. */
    private record Happening(int lane, Runnable what) { }

    /** When people have time for a task. */
    interface WorkPlan {

        Instant doneAt(OpenTask task, Course course, Instant openedAt);
    }

    Lives(FastHomeward homeward, List<Course> courses, Function<Course, List<Told>> said, WorkPlan plan) throws IOException {
        this.homeward = homeward;
        this.plan = plan;
        this.actor = new Actor(URI.create("http://localhost:" + homeward.port()), staff(), homeward.get(FormReader.class),
                new Answers(homeward.get(Expressions.class), Lives::hasRoom));
        for (int lane = 0; lane < LANES; lane++) {
            lines.add(new MessageLine("localhost", homeward.messagePort()));
        }
        var byVisit = new HashMap<String, Course>();
        for (var course : courses) {
            byVisit.put(Messages.visit(course), course);
            int lane = laneOf(course);
            at(course.arrival().at(), lane, () -> actor.tellsOfCare(course));
            said.apply(course).forEach(message -> at(message.at(), lane, () -> tell(message, lane)));
        }
        this.tasks = new NewTasks(homeward.database(), byVisit, homeward.time().now());
    }

    /** What does not happen to one person. */
    void at(Instant moment, Runnable what) {
        at(moment, 0, what);
    }

    private void at(Instant moment, int lane, Runnable what) {
        due.add(new Due<>(moment, order++, new Happening(lane, what)));
    }

    private static int laneOf(Course course) {
        return Math.floorMod(Messages.visit(course).hashCode(), LANES);
    }

    /** When the hospital tells something next. */
    Optional<Instant> next() {
        return Optional.ofNullable(due.peek()).map(Due::at);
    }

    /** When somebody has time for a task next. */
    Optional<Instant> nextToDo() {
        return Optional.ofNullable(toDo.peek()).map(Due::at);
    }

    /** What happens until now, and all that the hospital told of it is known. */
    void live(Instant now) throws InterruptedException, ExecutionException {
        var happening = new ArrayList<Future<?>>();
        while (!due.isEmpty() && !due.peek().at.isAfter(now)) {
            var next = due.poll().what;
            happening.add(lanes.get(next.lane).submit(next.what));
        }
        for (var each : happening) {
            each.get();
        }
        long begun = System.nanoTime();
        var waiting = homeward.database().sql("select exists (select from hl7_message where state = 'received')").query(Boolean.class);
        while (!happening.isEmpty() && waiting.single()) {
            LockSupport.parkNanos(LOOKED_AT_AGAIN.toNanos());
        }
        add("waiting for messages to be applied", begun);
    }

    /** What people have time for before that moment: several at once, and one after the other for the same person. */
    void work(Instant until) throws InterruptedException, ExecutionException {
        var work = new ArrayList<Future<?>>();
        synchronized (toDo) {
            while (!toDo.isEmpty() && toDo.peek().at.isBefore(until)) {
                var next = toDo.poll();
                work.add(lanes.get(laneOf(next.what.course())).submit(() -> does(next)));
            }
        }
        for (var each : work) {
            each.get();
        }
    }

    /** Each task that has come up is done when people have the time for it. */
    void lookForTasks(Instant now) {
        long begun = System.nanoTime();
        tasks.since(now).stream().filter(opened -> !opened.task().group().equals(NEVER_ANSWERS)).forEach(opened ->
                later(plan.doneAt(opened.task(), opened.course(), opened.at()), opened));
        add("looking for tasks", begun);
    }

    private void later(Instant at, Opened opened) {
        synchronized (toDo) {
            toDo.add(new Due<>(at, order++, opened));
        }
    }

    private void does(Due<Opened> it) {
        long begun = System.nanoTime();
        var task = it.what.task();
        var now = homeward.time().atLeast(it.at);
        Deed deed;
        try {
            deed = actor.does(task, task.isNameless() ? Optional.empty() : Optional.of(it.what.course()), now);
        } catch (UncheckedIOException e) {
            deed = new Deed.Gone();   // a machine that was stopped for a while; if it is still open it is tried again
        }
        synchronized (toDo) {
            add("task " + task.kind(), begun);
            if (deed instanceof Deed.Done) {
                done.merge(task.kind(), 1, Integer::sum);
            } else if (deed instanceof Deed.NotYet) {
                later(now.plus(LATER), it.what);
            } else if (deed instanceof Deed.Refused no) {
                again(now.plus(TOMORROW), it.what, no.sentence());
            } else if (tasks.isOpen(task)) {
                again(now.plus(LATER), it.what, "not found, though it is open");
            }
        }
    }

    private void again(Instant at, Opened opened, String because) {
        refused.merge(opened.task().kind() + ": " + because, 1, Integer::sum);
        if (tries.merge(opened.task().id(), 1, Integer::sum) < TRIES) {
            later(at, opened);
        }
    }

    private void tell(Told message, int lane) {
        long begun = System.nanoTime();
        try {
            tellOnce(message, lane);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (toDo) {
            told++;
            add("message " + message.event(), begun);
        }
    }

    /** The same message told twice changes nothing. */
    private void tellOnce(Told message, int lane) throws IOException {
        try {
            lines.get(lane).tell(message);
        } catch (IOException e) {
            lines.get(lane).close();
            lines.set(lane, new MessageLine("localhost", homeward.messagePort()));
            lines.get(lane).tell(message);
        }
    }

    /** Two of three times. */
    private static boolean hasRoom(OpenTask offer) {
        return Math.floorMod(offer.about().hashCode(), 3) > 0;
    }

    private Staff staff() {
        var teams = new LinkedHashMap<String, List<String>>();
        homeward.database().sql("""
                select m.group_id, m.user_id from membership m join member p on p.user_id = m.user_id where p.active order by 1, 2""")
                .query((row, number) -> teams.computeIfAbsent(row.getString(1), it -> new ArrayList<>()).add(row.getString(2))).list();
        return new Staff(teams, PASSWORD);
    }

    void add(String what, long begun) {
        nanos.merge(what, System.nanoTime() - begun, Long::sum);
    }

    @Override
    public void close() throws IOException {
        lanes.forEach(ExecutorService::shutdownNow);
        for (var line : lines) {
            line.close();
        }
    }
}
