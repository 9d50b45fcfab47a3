package org.homeward.flow;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.Stage;

/**
 * Which journeys somebody asks for. An empty part does not narrow the list.
 *
 * @param pathway        the agreed pathway, P0 to P3, or {@code none} for those without one
 * @param words          parts of a name, an NHS or hospital number, a journey id, or part of the name of a ward
 * @param nhsNumber      ten digits
 * @param hospitalNumber as the hospital writes it
 * @param closedToo      whether ended journeys are wanted as well
 */
public record JourneyQuery(Optional<String> ward, Optional<Stage> stage, Optional<String> pathway,
                           Optional<String> words, Optional<String> nhsNumber, Optional<String> hospitalNumber,
                           boolean closedToo, Narrowed narrowed) {

    public static final String NO_PATHWAY = "none";

    public JourneyQuery {
        Objects.requireNonNull(narrowed);
    }

    public JourneyQuery(Optional<String> ward, Optional<Stage> stage, Optional<String> pathway, Optional<String> words,
                        Optional<String> nhsNumber, Optional<String> hospitalNumber, boolean closedToo) {
        this(ward, stage, pathway, words, nhsNumber, hospitalNumber, closedToo, Narrowed.NOT);
    }

    public static JourneyQuery everybody() {
        return new JourneyQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), false);
    }

    /** Whether it looks for somebody by name or number. */
    public boolean asksWhoItIs() {
        return words.isPresent() || nhsNumber.isPresent() || hospitalNumber.isPresent();
    }

    /** Whether it asks for those who lie somewhere. */
    public boolean asksWhere() {
        return ward.isPresent() || narrowed.site().isPresent();
    }

    public JourneyQuery matching(String words) {
        return new JourneyQuery(ward, stage, pathway, Optional.of(words), nhsNumber, hospitalNumber, closedToo, narrowed);
    }

    public JourneyQuery onWard(String ward) {
        return new JourneyQuery(Optional.of(ward), stage, pathway, words, nhsNumber, hospitalNumber, closedToo, narrowed);
    }

    public JourneyQuery to(Narrowed narrowed) {
        return new JourneyQuery(ward, stage, pathway, words, nhsNumber, hospitalNumber, closedToo, narrowed);
    }

    /** True where it asks for somebody by name or number, and not for a ward or a stage. */
    public boolean isAboutAPerson() {
        return asksWhoItIs();
    }

    /**
     * By what else a list is narrowed. That there is a safeguarding concern finds nobody: it is told to few.
     *
     * @param site    id of a site of a hospital
     * @param council id of the council responsible for the person
     * @param team    a team that has an open task for the person, for example {@code therapists.northbridge-hub}
     * @param body    the responsible body of something that is waited for, for example {@code council}
     * @param lateAt  those for whom a task is overdue at that moment
     */
    public record Narrowed(Optional<String> site, Optional<String> council, Optional<String> team, Optional<String> body,
                           Optional<Instant> lateAt) {

        public static final Narrowed NOT = new Narrowed(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());

        /** Whether it asks for what somebody waits for. */
        public boolean byWaits() {
            return Stream.of(team, body, lateAt).anyMatch(Optional::isPresent);
        }
    }
}
