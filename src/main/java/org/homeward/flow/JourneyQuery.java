package org.homeward.flow;

import java.util.Optional;
import org.homeward.journey.Stage;

/**
 * Which journeys somebody asks for. An empty part does not narrow the list.
 *
 * @param pathway        the agreed pathway, P0 to P3, or {@code none} for those without one
 * @param words          parts of a name, an NHS or hospital number, or a journey id
 * @param nhsNumber      ten digits
 * @param hospitalNumber as the hospital writes it
 * @param closedToo      whether ended journeys are wanted as well
 */
public record JourneyQuery(Optional<String> ward, Optional<Stage> stage, Optional<String> pathway,
                           Optional<String> words, Optional<String> nhsNumber, Optional<String> hospitalNumber,
                           boolean closedToo) {

    public static final String NO_PATHWAY = "none";

    public static JourneyQuery everybody() {
        return new JourneyQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }

    /** Whether it looks for somebody by name or number. */
    public boolean asksWhoItIs() {
        return words.isPresent() || nhsNumber.isPresent() || hospitalNumber.isPresent();
    }

    public JourneyQuery matching(String words) {
        return new JourneyQuery(ward, stage, pathway, Optional.of(words), nhsNumber, hospitalNumber, closedToo);
    }

    /** True where it asks for somebody by name or number, and not for a ward or a stage. */
    public boolean isAboutAPerson() {
        return words.isPresent() || nhsNumber.isPresent() || hospitalNumber.isPresent();
    }
}
