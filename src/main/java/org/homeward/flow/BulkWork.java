package org.homeward.flow;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Viewer;
import org.homeward.tasks.DeedOutcome;
import org.homeward.tasks.DeedOutcome.NotDone;
import org.homeward.tasks.DeedRules;
import org.homeward.tasks.PutOff;
import org.homeward.tasks.SharedTask;
import org.homeward.tasks.SharedTasks;
import org.homeward.tasks.SomebodyWasFaster;
import org.homeward.tasks.TaskDeed;
import org.homeward.tasks.WorkOnTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does the same with several tasks, each for itself: first it says what would happen to which, then it does so, and then it
 * says of each what happened. What somebody else was faster with is left as it is.
 */
@Component
public class BulkWork {

    /** As many as one page shows. */
    public static final int MOST = 50;
    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    private final SharedTasks tasks;
    private final WorkOnTasks work;
    private final AskToLook ask;
    private final Directory directory;
    private final Clock clock;

    BulkWork(SharedTasks tasks, WorkOnTasks work, AskToLook ask, Directory directory, Clock clock) {
        this.tasks = tasks;
        this.work = work;
        this.ask = ask;
        this.directory = directory;
        this.clock = clock;
    }

    /** What would happen to each of these tasks, or what hinders it. Nothing is changed. */
    public Map<String, DeedOutcome> foresee(TaskDeed deed, Viewer viewer, List<String> ids) {
        var foreseen = new LinkedHashMap<String, DeedOutcome>();
        ids.forEach(id -> foreseen.put(id, tasks.find(id).map(task -> foresee(deed, viewer, task))
                .orElseGet(() -> new NotDone(DeedRules.notOpen()))));
        return foreseen;
    }

    /** The colleagues to whom these tasks could be handed, by their user ids. */
    public Map<String, Member> colleagues(Viewer viewer, List<String> ids) {
        var colleagues = new TreeMap<String, Member>();
        ids.stream().flatMap(id -> tasks.find(id).stream()).flatMap(task -> task.teams().stream())
                .filter(viewer.groups()::contains).distinct().flatMap(team -> directory.membersOf(team).stream())
                .forEach(member -> colleagues.put(member.userId(), member));
        return colleagues;
    }

    /** What happened to each, in the same order. */
    public Map<String, DeedOutcome> carryOut(Order order, Viewer viewer, List<String> ids) {
        var outcomes = new LinkedHashMap<String, DeedOutcome>();
        ids.forEach(id -> outcomes.put(id, orNothing(() -> carryOut(order, viewer, id))));
        return outcomes;
    }

    private DeedOutcome foresee(TaskDeed deed, Viewer viewer, SharedTask task) {
        var hindrance = DeedRules.hindrance(deed, viewer, task, clock.instant());
        if (hindrance.isPresent()) {
            return new NotDone(hindrance.get());
        }
        return switch (deed) {
            case CLAIM -> new DeedOutcome.Done("You will hold it.");
            case HAND_ON -> new DeedOutcome.Done(task.holder().map(holder -> "It goes from "
                    + (task.isHeldBy(viewer.userId()) ? "you" : holder.name()) + " to your colleague.")
                    .orElse("It goes to your colleague; nobody holds it now."));
            case PUT_OFF -> new DeedOutcome.Done("It is hidden from the usual lists of everybody in the team until then, or until it is overdue.");
            case PUT_BACK -> new DeedOutcome.Done("The whole team may take it again.");
            case REMIND -> ask.whom(task).<DeedOutcome>map(whom -> new DeedOutcome.Done("A mail goes to " + whom + "."))
                    .orElseGet(() -> new NotDone("There is no mailbox to write to, or the team gets no mails about tasks."));
        };
    }

    private DeedOutcome carryOut(Order order, Viewer viewer, String id) {
        return switch (order.deed()) {
            case CLAIM -> work.claim(viewer, id);
            case PUT_BACK -> work.putBack(viewer, id);
            case REMIND -> ask.ask(viewer, id);
            case HAND_ON -> work.handOn(viewer, id, order.colleague().orElse(""));
            case PUT_OFF -> work.putOff(viewer, id, order.putOff().orElseThrow());
        };
    }

    private static DeedOutcome orNothing(Supplier<DeedOutcome> work) {
        try {
            return work.get();
        } catch (SomebodyWasFaster e) {
            return new NotDone(e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("Something could not be done with a task from the worklist: {}", e.getClass().getSimpleName());
            return new NotDone("It could not be done because of a fault here. Nothing was changed; try again.");
        }
    }

    /**
     * What shall be done.
     *
     * @param colleague to whom tasks are handed
     * @param putOff    until when they are put off
     */
    public record Order(TaskDeed deed, Optional<String> colleague, Optional<PutOff> putOff) {
    }
}
