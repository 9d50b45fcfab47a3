package org.homeward.flow.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.flow.BulkWork;
import org.homeward.journey.London;
import org.homeward.tasks.PutOff;
import org.homeward.tasks.TaskDeed;

/**
 * What somebody wants to do with chosen tasks.
 *
 * @param deed      key of what is to be done
 * @param task      the engine's tasks
 * @param back      the list to return to, an address below {@code /work}
 * @param colleague to whom tasks are handed
 * @param day       until which day they are put off, as {@code 2026-12-03}
 * @param time      until which time of that day in London, as {@code 09:00}
 */
public record BulkRequest(String deed, List<String> task, String back, String colleague, String day, String time, String why) {

    Optional<TaskDeed> wanted() {
        return Optional.ofNullable(deed).flatMap(TaskDeed::of);
    }

    List<String> tasks() {
        return task == null ? List.of() : task.stream().filter(id -> id.matches("[\\w-]{1,64}")).distinct()
                .limit(BulkWork.MOST).toList();
    }

    /** Nobody is led anywhere but to a worklist. */
    public String returnTo() {
        return back != null && back.matches("/work(\\?[\\w.,:;=&%+~-]{0,600})?") ? back : "/work";
    }

    /** What is wrong with what was filled in, by field. */
    Map<String, String> faults(Instant now) {
        var faults = new TreeMap<String, String>();
        var wanted = wanted().orElseThrow();
        if (wanted == TaskDeed.HAND_ON && (colleague == null || colleague.isBlank())) {
            faults.put("colleague", "Choose the colleague who gets the tasks.");
        }
        if (wanted == TaskDeed.PUT_OFF) {
            until().flatMap(at -> PutOff.fault(at, now)).or(() -> until().isEmpty()
                    ? Optional.of("Enter a day, and a time such as 09:00.") : Optional.empty()).ifPresent(fault -> faults.put("day", fault));
            if (reason().isEmpty() || reason().length() > PutOff.LONGEST_WHY) {
                faults.put("why", "Write why, in up to " + PutOff.LONGEST_WHY + " characters.");
            }
        }
        return faults;
    }

    BulkWork.Order order() {
        var wanted = wanted().orElseThrow();
        return new BulkWork.Order(wanted, Optional.ofNullable(colleague), wanted == TaskDeed.PUT_OFF
                ? until().map(at -> new PutOff(at, reason())) : Optional.empty());
    }

    private String reason() {
        return why == null ? "" : why.strip();
    }

    private Optional<Instant> until() {
        try {
            return Optional.of(LocalDate.parse(day).atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant());
        } catch (DateTimeException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
