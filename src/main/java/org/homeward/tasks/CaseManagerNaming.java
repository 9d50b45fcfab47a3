package org.homeward.tasks;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Member;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;

/**
 * Names the case manager of a journey. The hub's open tasks for the person that nobody has taken go to the one who is
 * named, and those that went to the one before come along.
 */
@UseCase
public class CaseManagerNaming {

    private final CaseManagers caseManagers;
    private final CaseManagerOnDuty onDuty;
    private final GiveTasks giveTasks;
    private final Timeline timeline;
    private final Audit audit;
    private final Clock clock;

    public CaseManagerNaming(CaseManagers caseManagers, CaseManagerOnDuty onDuty, GiveTasks giveTasks, Timeline timeline,
                           Audit audit, Clock clock) {
        this.caseManagers = caseManagers;
        this.onDuty = onDuty;
        this.giveTasks = giveTasks;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param userId a member of the hub's case managers; empty where the whole team looks after the journey again
     * @return false where that person cannot be named, because the journey is closed or the person is of another team
     */
    public boolean name(Viewer who, JourneyId journey, Optional<String> userId) {
        var team = onDuty.team(journey);
        if (team.isEmpty() || userId.isPresent()
                && onDuty.choices(journey).stream().map(Member::userId).noneMatch(userId.get()::equals)) {
            return false;
        }
        var now = clock.instant();
        if (caseManagers.name(journey, userId, who.userId(), now)) {
            giveTasks.ofJourney(journey, team.get());
            timeline.add(new TimelineEntry(journey, "journey.caseManagerNamed", now, now, "page:journey",
                    Optional.of(who.userId()), userId.isPresent() ? "A case manager was named."
                            : "The hub's case managers look after the journey together."));
            audit.did(who, "caseManager.named", Optional.of(journey), userId.orElse("nobody"));
        }
        return true;
    }
}
