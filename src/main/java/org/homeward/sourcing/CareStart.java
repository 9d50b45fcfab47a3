package org.homeward.sourcing;

import java.util.List;
import java.util.Optional;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;

/**
 * Whether it is known that new care begins: the chosen provider or the person's own care home has said so, or the hub's lead has
 * agreed what bridges the time. Waiting in hospital bridges nothing.
 */
public final class CareStart {

    private static final List<AnswerSource> BRIDGE = List.of(new AnswerSource("agree-interim", "arrangement"));

    private final CareNeeds needs;
    private final Journeys journeys;
    private final Answers answers;
    private final Fact careHome;

    /** @param careHome what the person's own care home has said: fact {@code careHomeCanMeetNeed} */
    public CareStart(CareNeeds needs, Journeys journeys, Answers answers, Fact careHome) {
        this.needs = needs;
        this.journeys = journeys;
        this.answers = answers;
        this.careHome = careHome;
    }

    public Fact careStartConfirmed() {
        return Fact.named("careStartConfirmed", this::confirmed);
    }

    private Optional<String> confirmed(JourneyId journey) {
        var pathway = journeys.find(journey).flatMap(Journey::pathway);
        if (pathway.isEmpty()) {
            return Optional.empty();
        }
        if (pathway.get().equals("P0")) {
            return Optional.of("not-needed");
        }
        return isArranged(journey) || careHome.of(journey).filter(said -> said.toString().startsWith("yes")).isPresent()
                ? Optional.of("yes") : Optional.empty();
    }

    private boolean isArranged(JourneyId journey) {
        var bridged = answers.newest(journey, BRIDGE).map(Answer::value).filter(it -> !it.equals("wait")).isPresent();
        return needs.newestOf(journey).map(need -> switch (need.state()) {
            case CONFIRMED -> true;
            case INTERIM -> bridged;
            default -> false;
        }).orElse(bridged);
    }
}
