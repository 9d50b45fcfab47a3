package org.homeward.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.flow.Difference.Move;
import org.homeward.flow.JourneyFile.Happening;

/** What has changed on a board since a moment, and what became known of that moment only afterwards. */
public interface BoardChanges {

    /** So many people are named at most; a hub with more goes through its wards one by one. */
    int MOST = 200;

    /** From then, as it is known now, until now. */
    Changes since(Viewer viewer, JourneyQuery query, Instant then);

    /** From then as it was known then to then as it is known now. */
    Changes afterwards(Viewer viewer, JourneyQuery query, Instant then);

    /** How many lay on each ward then and lie there now, by name; wards without beds and people are left out. */
    List<OnWard> wards(Viewer viewer, Optional<String> ward, Instant then);

    /**
     * @param people   those whom the viewer may see now
     * @param notShown how many more have changed whom the viewer does not see any more, or who do not fit
     */
    record Changes(Difference difference, List<Person> people, int notShown) {

        public Changes {
            people = List.copyOf(people);
        }
    }

    /**
     * Somebody who is not where they were.
     *
     * @param arrived what was learned later of the time until then, the oldest first
     * @param learnedAt when the last of it was learned
     */
    record Person(JourneySummary journey, Move move, List<Happening> arrived, Optional<Instant> learnedAt) {

        public Person {
            arrived = List.copyOf(arrived);
        }
    }

    /**
     * @param then how many people lay there, as it is known now
     * @param open beds that are open and staffed now; how many there were then is not kept
     */
    record OnWard(String id, String name, int then, int now, int open) {

        public int free() {
            return Math.max(0, open - now);
        }
    }
}
