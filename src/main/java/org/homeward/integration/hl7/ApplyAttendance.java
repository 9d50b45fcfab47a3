package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.homeward.admission.FollowAttendance;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Visit;

/**
 * Keeps what a hospital says of attendances apart from what it says of stays, also where both have one visit number. Two words
 * can mean either: a cancelled admission and a death. They are the stay's where there ever was one of the visit, whatever
 * came first, and else the attendance's.
 */
public final class ApplyAttendance {

    private final StayEvents ofAttendances;
    private final StayEvents ofStays;
    private final BringUpToDate bringUpToDate;
    private final FollowAttendance followAttendance;
    private final Journeys journeys;
    private final Findings findings;

    public ApplyAttendance(StayEvents ofAttendances, StayEvents ofStays, BringUpToDate bringUpToDate,
                           FollowAttendance followAttendance, Journeys journeys, Findings findings) {
        this.ofAttendances = ofAttendances;
        this.ofStays = ofStays;
        this.bringUpToDate = bringUpToDate;
        this.followAttendance = followAttendance;
        this.journeys = journeys;
        this.findings = findings;
    }

    /** Whether this is a stay's word, although the message has the class of an emergency department. */
    boolean isOfAStay(HospitalEvent.OfAttendance event) {
        var kind = event.event().kind();
        return (kind == StayEvent.Kind.ADMISSION_CANCELLED || kind == StayEvent.Kind.DIED)
                && has(ofStays, event.event().visit());
    }

    ApplyEvent.Outcome apply(HospitalEvent.OfAttendance event, long message) {
        var visit = event.event().visit();
        ofAttendances.add(event.event().saidBy(message));
        var settled = followAttendance.visit(visit);
        settled.journey().flatMap(journeys::find).ifPresent(this::lookAtTheDepartment);
        var waits = new HashSet<>(settled.unused());
        if (has(ofStays, visit)) {
            waits.addAll(bringUpToDate.visit(visit).unused());
        }
        if (!waits.contains(message)) {
            return new ApplyEvent.Done(settled.journey(), waits);
        }
        return ApplyEvent.needsNothing(event.event()) ? new ApplyEvent.NothingToDo()
                : new ApplyEvent.Waits(event.event().kind().name().endsWith("_CANCELLED"));
    }

    /** A stay has begun, moved or ended: what was said of the attendance before it is looked at once more. */
    Set<Long> stayed(Visit visit, Optional<JourneyId> stay) {
        var said = ofAttendances.of(visit);
        var cancelled = said.stream().filter(event -> event.kind() == StayEvent.Kind.ADMISSION_CANCELLED).toList();
        if (!cancelled.isEmpty() && has(ofStays, visit)) {
            cancelled.forEach(event -> {
                ofAttendances.withdraw(event.message());
                ofStays.add(event);
                bringUpToDate.visit(visit);
            });
            said = ofAttendances.of(visit);
        }
        if (said.isEmpty()) {
            stay.ifPresent(followAttendance::stayed);
            return Set.of();
        }
        stay.ifPresent(journey -> followAttendance.stayed(journey, visit));
        return followAttendance.visit(visit).unused();
    }

    /** In a department that is not known here nobody sees who has come. */
    private void lookAtTheDepartment(Journey journey) {
        var subject = "attendance " + journey.id();
        if (journey.isOpen() && journey.setting().ward().isEmpty()) {
            findings.note(Findings.Kind.UNKNOWN_WARD, subject, Optional.of(journey.id()), "Somebody attends an emergency "
                    + "department that is not known here; add it as a ward, or the hospital's name for it, on the organisation's page.");
        } else {
            findings.settle(Findings.Kind.UNKNOWN_WARD, subject);
        }
    }

    void withdraw(long message) {
        ofAttendances.withdraw(message);
    }

    void forgetWho(Instant olderThan) {
        ofAttendances.forgetWho(olderThan);
    }

    private static boolean has(StayEvents events, Visit visit) {
        return events.of(visit).stream().anyMatch(event -> event.kind() == StayEvent.Kind.ADMITTED);
    }
}
