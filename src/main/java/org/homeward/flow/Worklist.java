package org.homeward.flow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** What the viewer's teams have to do, what covers other teams included, and what was taken from them. */
public interface Worklist {

    /** Counts go no further; a page says "999+". */
    int COUNTED = 1000;

    /** How many tasks each quick choice holds, up to {@link #COUNTED}. */
    Map<WorklistView, Integer> counts(Viewer viewer, Instant now);

    /** One page of tasks. */
    Page page(Viewer viewer, WorklistQuery query, Instant now, int size);

    /**
     * All open tasks for the people whom these words fit: parts of a name, an NHS number, a hospital number or a journey
     * id. Whoever's name the viewer may not know is not found by it.
     */
    Page find(Viewer viewer, String words, Instant now, int size);

    /** These tasks, as far as they belong to the viewer's teams, in the order of their due times; ended ones too. */
    List<WorkItem> chosen(Viewer viewer, Collection<String> tasks, Instant now);

    /** By what the viewer can narrow the list. */
    Choices choices(Viewer viewer);

    /** One line for each kind of task of each team, the most urgent first. */
    List<Kind> kinds(Viewer viewer, Instant now);

    /** How many tasks ended without being done, up to that limit. */
    int countWithdrawnSince(Viewer viewer, Instant since, int limit);

    /** Tasks that ended without being done, the newest first. */
    List<Withdrawn> withdrawnSince(Viewer viewer, Instant since, int limit);

    /**
     * Some tasks in order.
     *
     * @param previous where the page before this one ends; empty on the first one
     * @param next     where the page after this one begins; empty on the last one
     */
    record Page(List<WorkItem> items, Optional<WorklistQuery.Place> previous, Optional<WorklistQuery.Place> next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** What stands in the drop-downs, each as key and words. */
    record Choices(List<Choice> kinds, List<Choice> teams, List<Choice> wards) {
    }

    record Choice(String key, String words) {
    }

    /**
     * @param group   the team, for example {@code ward-staff.northbridge-7b}
     * @param open    all open tasks, those due soon and overdue among them
     * @param dueSoon reminded of, not yet overdue
     */
    record Kind(String taskId, String name, String group, String team, int open, int dueSoon, int overdue) {
    }

    /**
     * @param because why it is no longer needed, as a sentence; empty where nobody said
     */
    record Withdrawn(String name, String team, JourneyId journey, Optional<String> person, Instant at,
                     Optional<String> because) {
    }
}
