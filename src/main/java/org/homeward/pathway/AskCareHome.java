package org.homeward.pathway;

import java.util.Map;
import java.util.Set;
import org.homeward.journey.Journey;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.journey.UseCase;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.Answers;
import org.homeward.tasks.WhenAnswered;

/** Has the care home asked as soon as it is known that somebody lives in one and can leave hospital, or a short-term bed after it. */
@UseCase
public class AskCareHome implements WhenAnswered {

    private static final String REVIEW = "record-daily-review";
    private static final Set<String> FORMS = Set.of(REVIEW, "confirm-home-circumstances", PathwayChoice.SIMPLE);
    private static final Set<Stage> DECIDING = Set.of(Stage.ASSESSING, Stage.DECIDING);

    private final UsualHome home;
    private final Journeys journeys;
    private final CareHomeProcess process;

    public AskCareHome(Answers answers, NctrIntervals intervals, Journeys journeys, CareHomeProcess process) {
        this.home = new UsualHome(answers, intervals);
        this.journeys = journeys;
        this.process = process;
    }

    @Override
    public boolean follows(String form) {
        return FORMS.contains(form) || ReadyForHome.isAskedIn(form);
    }

    @Override
    public void answered(Sheet sheet) {
        var journey = sheet.journey();
        if (home.isCareHome(journey) && home.saysItCanMeetNeed(journey).isEmpty() && (canLeave(sheet) || isDeciding(sheet))) {
            process.ask(journey);
        }
    }

    private static boolean canLeave(Sheet sheet) {
        Map<String, Object> given = sheet.answers();
        return sheet.form().equals(REVIEW) && "fit-to-leave".equals(given.get("clinicianDecision"))
                || ReadyForHome.isSaidIn(sheet.form(), given);
    }

    private boolean isDeciding(Sheet sheet) {
        return !sheet.form().equals(REVIEW)
                && journeys.find(sheet.journey()).filter(Journey::isOpen).map(Journey::stage).filter(DECIDING::contains).isPresent();
    }
}
