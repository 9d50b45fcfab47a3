package org.homeward.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Calendars;
import org.homeward.access.Directory;
import org.homeward.access.RelationshipKind;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.CaseManagerOnDuty;
import org.homeward.tasks.CountFrom;
import org.homeward.tasks.DueTime;
import org.homeward.tasks.PlannedLeaving;
import org.homeward.tasks.ReceivesPerson;
import org.homeward.tasks.ReceivingProvider;
import org.homeward.tasks.TaskHolder;
import org.homeward.tasks.WhenLeft;
import org.homeward.tasks.WorkingClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the team, the reminder and the due time of a task from the decisions task-groups and task-deadlines. */
@Component
class TaskAssignment {

    private static final List<AnswerSource> CHOSEN_AUTHORITY =
            List.of(new AnswerSource("ask-consent-and-area", "chosenAuthority"));

    private final ObjectProvider<Journeys> journeys;
    private final ObjectProvider<Answers> answers;
    private final ObjectProvider<Calendars> calendars;
    private final ObjectProvider<CaseManagerOnDuty> caseManagers;
    private final ObjectProvider<Directory> directory;
    private final ObjectProvider<TaskHolder> holders;
    private final ObjectProvider<ReceivingProvider> receiving;
    private final ObjectProvider<WhenLeft> left;
    private final ObjectProvider<PlannedLeaving> planned;
    private final LookUpTables tables;

    TaskAssignment(ObjectProvider<Journeys> journeys, ObjectProvider<Answers> answers,
                   ObjectProvider<Calendars> calendars, ObjectProvider<CaseManagerOnDuty> caseManagers,
                   ObjectProvider<Directory> directory, ObjectProvider<TaskHolder> holders, ObjectProvider<ReceivingProvider> receiving,
                   ObjectProvider<WhenLeft> left, ObjectProvider<PlannedLeaving> planned, LookUpTables tables) {
        this.journeys = journeys;
        this.answers = answers;
        this.calendars = calendars;
        this.caseManagers = caseManagers;
        this.directory = directory;
        this.holders = holders;
        this.receiving = receiving;
        this.left = left;
        this.planned = planned;
        this.tables = tables;
    }

    /**
     * @param leadGroup who leads the decision that the task is about, where a process carries it
     * @param partner   the organisation that is asked, where a process carries it and the table leaves it open
     */
    Assigned of(String taskId, Optional<String> leadGroup, Optional<String> partner, JourneyId journey, String deploymentId, Instant now) {
        var team = tables.group(taskId, leadGroup, deploymentId);
        var deadline = tables.deadline(taskId, deploymentId);
        var setting = journeys.getObject().find(journey)
                .orElseThrow(() -> new IllegalStateException("No journey " + journey)).setting();
        var scope = team.scopedBy().equals("organisation") ? partner.or(() -> organisation(setting, team.role()))
                : chosenAuthority(team.role(), journey).or(() -> scope(setting, team.scopedBy(), journey));
        var group = scope.map(organisation -> team.role() + "." + organisation)
                .or(() -> setting.hub().map(hub -> "hub-leads." + hub)).orElse("administrators.homeward");
        var cover = calendars.getObject().covering(group, now);
        var holder = cover.isPresent() ? Optional.<String>empty()
                : caseManagers.getObject().forTask(journey, group, now);
        var named = cover.isPresent() ? Optional.<String>empty() : holders.stream().filter(it -> it.task().equals(taskId))
                .flatMap(it -> it.holder(journey, group, now).stream()).findFirst();
        return new Assigned(group, cover, holder, named, deadline.escalateTo(),
                due(deadline, group, journey, now), scope.isEmpty());
    }

    private DueTime due(LookUpTables.Deadline deadline, String group, JourneyId journey, Instant now) {
        var from = CountFrom.of(deadline.countFrom());
        var leaving = switch (from) {
            case OPENED -> Optional.<Instant>empty();
            case AFTER_LEAVING, DAY_OF_LEAVING -> left.getObject().of(journey).or(() -> planned.getObject().of(journey, now));
            case BEFORE_PLANNED_LEAVING, AFTER_PLANNED_LEAVING -> planned.getObject().of(journey, now);
        };
        return DueTime.of(now, deadline.dueMinutes(), deadline.remindMinutes(), WorkingClock.of(deadline.clock()),
                calendars.getObject().of(group), from, leaving);
    }

    /** The hospital's own team of this role, else the hub's, else the council's: the first that there is. */
    private Optional<String> organisation(Setting setting, String role) {
        return Stream.of(setting.trust(), setting.hub(), setting.council()).flatMap(Optional::stream)
                .filter(scope -> directory.getObject().team(role + "." + scope).isPresent()).findFirst();
    }

    /** Somebody without a home may choose any housing authority, not only that of the council where they lived. */
    private Optional<String> chosenAuthority(String role, JourneyId journey) {
        return role.equals("housing-officers") ? answers.getObject().newest(journey, CHOSEN_AUTHORITY)
                .map(answer -> answer.value().toString()) : Optional.empty();
    }

    private Optional<String> scope(Setting setting, String scopedBy, JourneyId journey) {
        return switch (scopedBy) {
            case "ward" -> setting.ward();
            case "hub" -> setting.hub();
            case "council" -> setting.council();
            case "trust" -> setting.trust();
            case "provider" -> receiving.getObject().receiver(journey).map(ReceivesPerson.Receiver::organisation);
            default -> Optional.empty();
        };
    }

    /**
     * Whose a task is and by when.
     *
     * @param cover  the team that covers while the one with the task is closed
     * @param holder the case manager to whom the task is given; nobody while another team covers
     * @param named  somebody else of the team to whom it is given by name; nobody while another team covers
     */
    record Assigned(String group, Optional<String> cover, Optional<String> holder, Optional<String> named, String escalateTo, DueTime due, boolean organisationMissing) {

        /** Why the team sees the journey from now on. */
        RelationshipKind relationship() {
            return RelationshipKind.byTaskOf(group.substring(0, group.indexOf('.')));
        }
    }
}
