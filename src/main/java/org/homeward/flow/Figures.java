package org.homeward.flow;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Viewer;
import org.homeward.journey.Stage;

/** Counts of the people whom somebody may see: numbers alone, and never who they are. */
public interface Figures {

    Shown of(Viewer viewer);

    /**
     * All figures, as they stood at one moment.
     *
     * @param inHospital     people in hospital
     * @param dischargeReady of these, people whose discharge-ready date has come
     * @param noLongerMeets  of these, people who no longer meet the criteria to reside
     * @param notAskedAgain  questions that nobody had to ask again this month, because earlier answers were still true;
     *                       also of people who have left since
     * @param soundness      of the people in hospital
     */
    record Shown(int inHospital, int dischargeReady, int noLongerMeets, int notAskedAgain, List<AtStage> stages,
                 List<DaysWithoutNeed> days, List<TeamFigures> teams, Referrals referrals, Soundness soundness) {
    }

    /**
     * How quickly the hub takes up the referrals of these people.
     *
     * @param accepted of these, taken up within 15 minutes
     * @param triaged  of these, answered in time: within 30 minutes of the hub's own hours
     */
    record Referrals(int came, int accepted, int triaged) {
    }

    /** How many people in hospital are at one stage. */
    record AtStage(Stage stage, int people) {
    }

    /**
     * How many people have been in hospital for so many London days without needing to.
     *
     * @param longest empty for "and more"
     */
    record DaysWithoutNeed(int shortest, Optional<Integer> longest, int people) {
    }

    /** The open tasks of one team for these people. */
    record TeamFigures(String team, int open, int dueSoon, int overdue) {
    }
}
