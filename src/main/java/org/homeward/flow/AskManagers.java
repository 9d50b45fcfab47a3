package org.homeward.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Directory;
import org.homeward.access.Organisation;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.UseCase;

/**
 * Asks the managers of every partner whose open step holds the person up: the hospital, the hub, the council, which arranges care and
 * housing too, and the integrated care board, which community health works for. Where no such step is open, or none of these has managers,
 * the hospital's are asked, else the hub's, else the council's: nobody waits for weeks without an owner.
 */
@UseCase
public class AskManagers {

    private final Delays delays;
    private final Journeys journeys;
    private final Directory directory;
    private final DelayProcess process;

    public AskManagers(Delays delays, Journeys journeys, Directory directory, DelayProcess process) {
        this.delays = delays;
        this.journeys = journeys;
        this.directory = directory;
        this.process = process;
    }

    public void ask(JourneyId journey) {
        partners(journey).forEach(organisation -> process.askManagers(journey, organisation));
    }

    private List<String> partners(JourneyId journey) {
        var setting = journeys.find(journey).orElseThrow().setting();
        var concerned = delays.bodiesThatHoldUp(journey).stream().flatMap(body -> organisation(body, setting).stream()).distinct()
                .filter(this::hasManagers).toList();
        return concerned.isEmpty() ? Stream.of(setting.trust(), setting.hub(), setting.council()).flatMap(Optional::stream)
                .filter(this::hasManagers).limit(1).toList() : concerned;
    }

    private Optional<String> organisation(String body, Setting setting) {
        return switch (body) {
            case "hospital" -> setting.trust();
            case "hub" -> setting.hub();
            case "council", "provider", "housing" -> setting.council();
            case "icb", "community-health" -> careBoard();
            default -> Optional.empty();
        };
    }

    /** Which of several is responsible is not known here; then nobody of them is shown the person. */
    private Optional<String> careBoard() {
        var boards = directory.organisations(Organisation.Kind.ICB);
        return boards.size() == 1 ? Optional.of(boards.get(0).id()) : Optional.empty();
    }

    private boolean hasManagers(String organisation) {
        return !directory.membersOf("managers." + organisation).isEmpty();
    }
}
