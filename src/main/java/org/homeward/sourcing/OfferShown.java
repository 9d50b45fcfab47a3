package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * An offer as its own provider reads it: what the table of the provider's view allows, and nothing else.
 *
 * @param need      empty where nothing of it is shown any more
 * @param who       whose care it is; empty until the provider may know
 * @param questions those that were answered, whoever asked, and its own that wait
 * @param task      to answer it, where there is one now
 */
public record OfferShown(String ref, String state, Instant madeAt, Instant answerBy, Optional<Instant> closedAt, Optional<CareNeed.Asked> need,
                         Optional<Who> who, List<QuestionAsked> questions, Optional<String> task) {

    private static final Map<String, String> WORDS = Map.of(
            "offered", "Waiting for your answer",
            "accepted", "You said yes. The person chooses now",
            "assessing", "You may assess the person before you answer",
            "chosen", "You are chosen. Confirm the start",
            "active", "You give this care",
            "not-chosen", "Somebody else was chosen",
            "declined", "You declined",
            "expired", "Not answered in time",
            "withdrawn", "No longer needed",
            "ended", "The care has ended");

    public OfferShown {
        questions = List.copyOf(questions);
    }

    /** Who it is about, for a provider that was chosen or may assess. @param isOpen whether the person's page is open to it */
    public record Who(JourneyId journey, String name, boolean isOpen) {
    }

    public boolean isClosed() {
        return closedAt.isPresent();
    }

    public boolean isChosen() {
        return state.equals("chosen") || state.equals("active");
    }

    /** Whether a question of its own waits for an answer, and the clock stands still. */
    public boolean isPaused() {
        return questions.stream().anyMatch(question -> question.answer().isEmpty());
    }

    /** What is needed, by the keys of the forms; empty where nothing of it is shown. */
    public Map<String, Object> needInWords() {
        return need.map(NeedInWords::of).orElse(Map.of());
    }

    public String words() {
        return WORDS.getOrDefault(state, state);
    }
}
