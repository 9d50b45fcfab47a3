package org.homeward.discharge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that has to be ready before somebody leaves, in the order in which the list of it is read. What blocks is decided by
 * decision {@code discharge-readiness}; each of its facts is one of these.
 */
public enum LeavingItem {
    STILL_READY("stillNoLongerMeetsToday", "formal-decision", "Today’s review says that no hospital bed is needed", "record-daily-review"),
    MEDICINES("medicinesReady", "medicines-to-take-home", "Medicines to take home", "prepare-medicines"),
    SUMMARY("summaryWritten", "discharge-summary", "Discharge summary", null),
    LINES("linesRemovedOrPlanned", "lines-and-devices", "Lines and devices removed or planned", null),
    END_OF_LIFE("endOfLifePlanAndMedicines", "end-of-life-plan", "End-of-life plan and medicines", null),
    INFECTION("infectionToldToReceiver", "infection-control", "Whoever receives the person knows of an infection", null),
    TRANSPORT("transportBooked", "transport", "Transport", "book-transport"),
    EQUIPMENT("equipmentInPlace", "equipment", "Equipment", "order-equipment"),
    NURSING("communityNursingAccepted", "community-health-arranging", "Community nursing", "accept-nursing"),
    RESTART("packageRestartConfirmed", "package-restart", "Paused care begins again", "confirm-restart"),
    CARE_START("careStartConfirmed", "care-start", "New care begins", "confirm-care-start"),
    HOME("homeReady", "home-not-ready", "Home is ready", "check-home-ready"),
    NOTE("providerNoteAcknowledged", "provider-note", "Care provider has understood the note", "acknowledge-note"),
    TOLD("personAndCarerTold", "person-and-carer-told", "Person and carer are told", "tell-person-and-contact"),
    DESTINATION("destinationSafe", "unsafe-destination", "Destination is safe", "decide-immediate-plan"),
    FUNDING("fundingAgreed", "funding", "Who pays", "confirm-funding");

    /** The ward answers these five in its last checks. Each can be answered by itself before that. */
    static final Set<LeavingItem> LAST_CHECKS = Set.of(SUMMARY, LINES, END_OF_LIFE, INFECTION, TOLD);

    private final String fact;
    private final String waitingFor;
    private final String words;
    private final String task;

    LeavingItem(String fact, String waitingFor, String words, String task) {
        this.fact = fact;
        this.waitingFor = waitingFor;
        this.words = words;
        this.task = task;
    }

    /** Name of the fact that the decision reads. */
    public String fact() {
        return fact;
    }

    public String words() {
        return words;
    }

    /** The task in which it is answered; empty where only the last checks ask. */
    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    /** Four things are never "not needed". */
    public boolean isAlwaysNeeded() {
        return this == STILL_READY || this == SUMMARY || this == TOLD || this == DESTINATION;
    }

    /** By what the decision says is waited for. */
    static Optional<LeavingItem> waitedFor(String waitingFor) {
        return Arrays.stream(values()).filter(item -> item.waitingFor.equals(waitingFor)).findFirst();
    }

    /** In the order of the form. */
    static List<LeavingItem> lastChecks() {
        return Arrays.stream(values()).filter(LAST_CHECKS::contains).toList();
    }
}
