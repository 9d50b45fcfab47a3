package org.homeward.demo.acting;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.demo.acting.Said.Saying;
import org.homeward.demo.world.Course;
import org.homeward.forms.Expressions;
import org.homeward.forms.TaskForm;

/** What a nurse, a therapist, a social worker, a broker or a provider answers about a simulated person, for every task there is. */
public final class Answers {

    private static final Map<String, Saying> SAY = all();

    private final Expressions expressions;
    private final Predicate<OpenTask> hasRoom;

    /** @param hasRoom whether the provider that an offer is for takes somebody on */
    public Answers(Expressions expressions, Predicate<OpenTask> hasRoom) {
        this.expressions = expressions;
        this.hasRoom = hasRoom;
    }

    /** The tasks that are described here; of all others only what their form needs is answered. */
    public static Set<String> described() {
        return Stream.concat(SAY.keySet().stream(), Providers.NAMELESS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The answers that are handed in.
     *
     * @param course empty for what a provider is asked without being told whom it is about
     * @param shown  what the form was given, by key, options among it
     * @return empty where nobody would do the task yet
     */
    public Optional<Map<String, Object>> to(OpenTask task, Optional<Course> course, Instant now, TaskForm form, Map<String, Object> shown) {
        var said = task.isNameless() ? Providers.say(task.kind(), hasRoom.test(task), shown, now)
                : course.map(known -> SAY.getOrDefault(task.kind(), it -> Said.nothing()).to(new Situation(known, now, shown)))
                        .orElseGet(Said::nothing);
        return said.isNotYet() ? Optional.empty() : Optional.of(new Sheet(form, shown, expressions, now).filledWith(said.answers()));
    }

    /** What is said instead where a provider has found that its last place is gone. */
    Map<String, Object> withoutRoom(OpenTask task, Instant now, TaskForm form, Map<String, Object> shown) {
        return new Sheet(form, shown, expressions, now).filledWith(Providers.say(task.kind(), false, shown, now).answers());
    }

    private static Map<String, Saying> all() {
        var all = new HashMap<String, Saying>();
        Stream.of(OnTheWard.SAY, Assessing.SAY, InTheHub.SAY, LookingForCare.SAY, Leaving.SAY, AtHome.SAY, Duties.SAY, Delays.SAY,
                OfRecords.SAY).forEach(all::putAll);
        return Collections.unmodifiableMap(all);
    }
}
