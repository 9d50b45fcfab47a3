package org.homeward.journey;

import java.time.Clock;
import java.util.Optional;
import org.homeward.journey.TimelineEntry.Part;

/**
 * Moves a journey to a stage. Whoever is looked at again, because they need the hospital bed after all or because there is
 * news, has no agreed pathway any more: it is selected again, and until then nobody is shown it as agreed.
 */
@UseCase
public class EnterStage {

    /** Kept so that the timeline alone says how a journey stands; the person's page shows the stages as a road. */
    public static final String ENTERED = "stage.entered";

    private final Journeys journeys;
    private final Timeline timeline;
    private final Clock clock;

    public EnterStage(Journeys journeys, Timeline timeline, Clock clock) {
        this.journeys = journeys;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param source from where, as in {@link TimelineEntry} */
    public void enter(JourneyId journey, Stage stage, String source) {
        var now = clock.instant();
        var open = journeys.find(journey).filter(Journey::isOpen);
        open.filter(it -> stage.isBeforeThePathway()).flatMap(Journey::pathway).ifPresent(pathway -> {
            journeys.takePathwayBack(journey, now);
            timeline.add(new TimelineEntry(journey, "pathway.takenBack", now, now, source, Optional.empty(),
                    "Pathway " + pathway.substring(1) + " was agreed and does not stand any more. It is selected again.")
                    .standing(Part.PATHWAY, Optional.empty()));
        });
        open.filter(it -> it.stage() != stage).ifPresent(it -> {
            journeys.enter(journey, stage, now);
            timeline.add(new TimelineEntry(journey, ENTERED, now, now, source, Optional.empty(), "Entered stage " + stage.key() + ".")
                    .standing(Part.STAGE, Optional.of(stage.key())));
        });
    }
}
