package org.homeward.pathway;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.partnernotices.WithdrawalReason;
import org.homeward.tasks.Answers;
import org.homeward.tasks.DecisionsTaken;

/** Records the pathway that a person has agreed, beside what the tables had proposed. */
@UseCase
public class RecordAgreedPathway {

    /** Stands for the finer kind where whoever decided did not say it. */
    static final String NOT_STATED = "not-stated";

    private final Journeys journeys;
    private final Answers answers;
    private final DecisionsTaken decisions;
    private final Relationships relationships;
    private final WithdrawNotices notices;
    private final Timeline timeline;
    private final Clock clock;

    public RecordAgreedPathway(Journeys journeys, Answers answers, DecisionsTaken decisions,
                               Relationships relationships, WithdrawNotices notices, Timeline timeline, Clock clock) {
        this.journeys = journeys;
        this.answers = answers;
        this.decisions = decisions;
        this.relationships = relationships;
        this.notices = notices;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The ward agrees P0 in its own lane, and only where the tables propose P0 too. */
    public void agreedByWard(JourneyId journey) {
        var choice = PathwayChoice.ofWard(journey, answers)
                .orElseThrow(() -> new IllegalStateException("The ward has not agreed a simple discharge"));
        var proposal = Proposal.newest(journey, decisions).filter(proposed -> proposed.pathway().equals("P0"))
                .orElseThrow(() -> new IllegalStateException("The ward may agree P0 only where it is proposed"));
        journeys.agreePathway(journey, choice.pathway(), proposal.subPathway(), choice.at());
        note(journey, choice, "agreed by the ward as proposed");
        takeBackWhatIsNotNeeded(journey, choice);
    }

    /** The hub agrees the proposal, overrides it with a reason, or decides where the tables could not. */
    public void agreedByHub(JourneyId journey) {
        var choice = PathwayChoice.ofHub(journey, answers).filter(made -> made.pathway().matches("P[0-3]"))
                .orElseThrow(() -> new IllegalStateException("The hub has not decided on a pathway"));
        var proposal = Proposal.newest(journey, decisions);
        journeys.agreePathway(journey, choice.pathway(), kind(journey, choice, proposal), choice.at());
        if (!choice.pathway().equals("P0")) {
            journeys.find(journey).flatMap(found -> found.setting().hub()).ifPresent(hub -> relationships.relate(
                    journey, "hub-case-managers." + hub, RelationshipKind.REFERRAL, "Co-ordinates the way home", clock.instant()));
        }
        note(journey, choice, how(choice, proposal));
        takeBackWhatIsNotNeeded(journey, choice);
    }

    private String kind(JourneyId journey, PathwayChoice choice, Optional<Proposal> proposal) {
        return choice.alongside(journey, answers, "subPathway")
                .or(() -> proposal.map(Proposal::subPathway)
                        .filter(kind -> PathwayWords.belongs(kind, choice.pathway()))).orElse(NOT_STATED);
    }

    private static String how(PathwayChoice choice, Optional<Proposal> proposal) {
        if (choice.form().equals(PathwayChoice.JUDGE)) {
            return "decided by judgement, with a reason";
        }
        return proposal.filter(proposed -> proposed.pathway().equals(choice.pathway())).isPresent()
                ? "agreed as proposed"
                : "agreed with a reason, instead of " + proposal.map(Proposal::pathway).orElse("no proposal");
    }

    /** Who goes home with nothing new needs no assessment by a council. */
    private void takeBackWhatIsNotNeeded(JourneyId journey, PathwayChoice choice) {
        if (choice.pathway().equals("P0")) {
            notices.all(journey, WithdrawalReason.NO_ASSESSMENT_NEEDED, "task:" + choice.form());
        }
    }

    private void note(JourneyId journey, PathwayChoice choice, String how) {
        timeline.add(new TimelineEntry(journey, "pathway.agreed", choice.at(), clock.instant(),
                "task:" + choice.form(), Optional.of(choice.author()),
                PathwayWords.of(choice.pathway()) + ": " + how + ".")
                .standing(TimelineEntry.Part.PATHWAY, Optional.of(choice.pathway())));
    }
}
