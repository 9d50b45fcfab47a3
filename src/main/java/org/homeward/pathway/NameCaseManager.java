package org.homeward.pathway;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.WhenAnswered;

/** Makes the person named in the triage the case manager, so that the hub's next task is already theirs. */
public final class NameCaseManager implements WhenAnswered {

    private final CaseManagers caseManagers;
    private final Timeline timeline;
    private final Clock clock;

    public NameCaseManager(CaseManagers caseManagers, Timeline timeline, Clock clock) {
        this.caseManagers = caseManagers;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String form() {
        return Triage.FORM;
    }

    @Override
    public void answered(JourneyId journey, Map<String, Object> answers, String author) {
        var now = clock.instant();
        var named = Optional.ofNullable(answers.get("caseManager")).map(Object::toString);
        if (named.isPresent() && caseManagers.name(journey, named, author, now)) {
            timeline.add(new TimelineEntry(journey, "journey.caseManagerNamed", now, now, "task:" + Triage.FORM,
                    Optional.of(author), "A case manager was named."));
        }
    }
}
