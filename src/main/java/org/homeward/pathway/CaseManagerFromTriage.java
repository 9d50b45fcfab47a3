package org.homeward.pathway;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.tasks.CaseManagers;
import org.homeward.tasks.WhenAnswered;

/** Makes the person named in the triage the case manager, so that the hub's next task is already theirs. */
public final class CaseManagerFromTriage implements WhenAnswered {

    private final CaseManagers caseManagers;
    private final Timeline timeline;
    private final Clock clock;

    public CaseManagerFromTriage(CaseManagers caseManagers, Timeline timeline, Clock clock) {
        this.caseManagers = caseManagers;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public boolean follows(String form) {
        return form.equals(Triage.FORM);
    }

    @Override
    public void answered(Sheet sheet) {
        var now = clock.instant();
        var named = Optional.ofNullable(sheet.answers().get("caseManager")).map(Object::toString);
        if (named.isPresent() && caseManagers.name(sheet.journey(), named, sheet.author(), now)) {
            timeline.add(new TimelineEntry(sheet.journey(), "journey.caseManagerNamed", now, now, "task:" + Triage.FORM,
                    Optional.of(sheet.author()), "A case manager was named."));
        }
    }
}
