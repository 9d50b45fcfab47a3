package org.homeward.integration.hl7;

import static org.homeward.integration.hl7.message.Shortcoming.FIELD_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.integration.hl7.EventTable.Meaning;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.integration.hl7.message.MergeSegment;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.stay.StayEvent;
import org.homeward.stay.Visit;

/**
 * Says what a message tells about who people are. Only the hospital's own numbers join or part records: an NHS number in
 * the merge line may be the very mistake that the merge is to mend.
 */
record ReadIdentity(FeedProfile profile, Instant received) {

    Verdict read(AdtMessage message, Meaning meaning) {
        if (meaning == Meaning.UNMERGE && message.merge().isEmpty()) {
            return readParting(message);
        }
        List<IdentityWord> words = new ArrayList<>();
        for (var own : meaning == Meaning.PERSON ? List.of(message) : message.aboutEachPerson()) {
            var who = profile.who(own);
            var gaveWay = own.merge().map(MergeSegment::identifiers).flatMap(profile::hospitalNumber);
            if (who.isEmpty() || meaning != Meaning.PERSON && who.get().hospitalIdentifier().isEmpty()) {
                return meaning == Meaning.PERSON ? new Verdict.Keep(Optional.empty())
                        : unusable("PID-3", "does not say by a number of the hospital who stays (PID-3).");
            }
            if (meaning != Meaning.PERSON && gaveWay.isEmpty()) {
                return unusable("MRG-1", "does not say by a number of the hospital who gives way (MRG-1).");
            }
            words.add(new IdentityWord(kind(meaning), gaveWay, who.get(), profile.source(), own.saidAt(received), received));
        }
        return new Verdict.Act(new HospitalEvent.OfPeople(words, Optional.empty()));
    }

    /** A person, or the visit that is named. */
    Verdict readDeletion(AdtMessage message) {
        return profile.who(message).<Verdict>map(who -> new Verdict.Act(new HospitalEvent.OfPeople(List.of(new IdentityWord(
                        IdentityWord.Kind.DELETION_ASKED, Optional.empty(), who, profile.source(), message.saidAt(received), received)),
                        profile.visit(message))))
                .orElseGet(() -> ReadEvent.keep("It does not say whose record is to be deleted (PID), so nothing was done."));
    }

    /** Two PID lines instead of a merge line: both records are named, and each stands for itself again. */
    private Verdict readParting(AdtMessage message) {
        var people = message.aboutEachPerson().stream().flatMap(own -> profile.who(own).stream())
                .filter(who -> who.hospitalIdentifier().isPresent()).toList();
        return people.size() != 2 ? unusable("PID-3", "does not name two records by a number of the hospital (PID-3).")
                : new Verdict.Act(new HospitalEvent.OfPeople(List.of(new IdentityWord(IdentityWord.Kind.PARTED,
                        people.get(1).hospitalIdentifier(), people.get(0), profile.source(), message.saidAt(received), received)),
                        Optional.empty()));
    }

    /**
     * The visit belongs to somebody else than was thought: from now on the newest word on who it is says so. Where the
     * hospital gives the visit a new number as well, somebody has to look: the two numbers may be two visits.
     */
    Verdict readMovedVisit(AdtMessage message) {
        var now = profile.visit(message);
        var before = message.merge().flatMap(MergeSegment::visit).map(profile::visit).or(() -> now);
        if (before.isEmpty() || profile.who(message).isEmpty()) {
            return ReadEvent.keep("It does not say which visit moves to whom (MRG-5 or PV1-19, and PID), so nothing was done.");
        }
        if (now.isPresent() && !now.equals(before)) {
            return ReadEvent.keep("It moves a visit and gives it another number (visit-renumbered); an operator has to look.");
        }
        return new Verdict.Act(new HospitalEvent.OfStays(List.of(moved(message, before.get()))));
    }

    private StayEvent moved(AdtMessage message, Visit visit) {
        return new StayEvent(0, visit, StayEvent.Kind.REASSIGNED, message.happenedAt(received),
                new StayEvent.Word(profile.source(), message.saidAt(received), message.sentAt(received),
                        message.header().controlId(), received),
                new StayEvent.Details(Optional.empty(), Optional.empty(), Optional.empty(), profile.who(message)));
    }

    private static IdentityWord.Kind kind(Meaning meaning) {
        return switch (meaning) {
            case PERSON -> IdentityWord.Kind.DESCRIBED;
            case UNMERGE -> IdentityWord.Kind.PARTED;
            default -> IdentityWord.Kind.MERGED;
        };
    }

    private static Verdict unusable(String position, String words) {
        return new Verdict.Unusable(new Shortcoming(position, FIELD_MISSING, "The message " + words));
    }
}
