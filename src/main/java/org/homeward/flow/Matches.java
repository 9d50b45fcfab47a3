package org.homeward.flow;

import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Viewer;

/** How many of those who were admitted had to be matched to their record by hand, and why. Numbers alone, and nobody's name. */
public interface Matches {

    /** The last days, the newest first, of the organisations for which the viewer works; an operator's administrator sees all. */
    Shown of(Viewer viewer);

    /** @param reasons the most frequent first; one match may have several */
    record Shown(List<Day> days, List<Reason> reasons) {

        public Shown {
            days = List.copyOf(days);
            reasons = List.copyOf(reasons);
        }

        public int byHand() {
            return days.stream().mapToInt(Day::byHand).sum();
        }

        public int all() {
            return days.stream().mapToInt(Day::all).sum();
        }
    }

    /** One London day: people for whom it was asked who they are, and how many of them the table left to a person. */
    record Day(LocalDate day, int all, int byHand) {
    }

    record Reason(String words, int matches) {
    }
}
