package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.access.Directory;
import org.homeward.integration.hl7.TryProfile.Tried;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.UnreadableMessage;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.stay.StayEvent;
import org.homeward.stay.StayEvents;
import org.homeward.stay.Stays;
import org.homeward.stay.Visit;
import org.homeward.stay.VisitHistory;

/**
 * Plays messages through in memory, one after the other: each is judged as at the door, and what it says of a visit is laid
 * beside all that was said before it, here and in the messages played already. Nothing is written anywhere.
 */
public final class Rehearsal {

    /** Notes that somebody has to see carry a name. Example: {@code (patient-class-not-in-profile)}. */
    private static final Pattern TO_LOOK_AT = Pattern.compile("\\([a-z]+(-[a-z]+)+\\)");

    private final JudgeMessage judge;
    private final FeedProfiles profiles;
    private final StayEvents events;
    private final Stays stays;
    private final Directory directory;
    private final Set<Long> asIfNeverTold;
    private final Map<Visit, List<StayEvent>> told = new HashMap<>();
    private int number;

    /** @param asIfNeverTold messages that are kept here and are played once more */
    public Rehearsal(JudgeMessage judge, FeedProfiles profiles, StayEvents events, Stays stays, Directory directory,
                     Set<Long> asIfNeverTold) {
        this.judge = judge;
        this.profiles = profiles;
        this.events = events;
        this.stays = stays;
        this.directory = directory;
        this.asIfNeverTold = Set.copyOf(asIfNeverTold);
    }

    /**
     * Plays the next message.
     *
     * @param byProfile the name of the profile of the port on which it came, if that has one
     * @param instead   a profile by which it is read instead
     */
    public Tried play(byte[] body, Instant received, Optional<String> byProfile, Optional<FeedProfile> instead) {
        number++;
        var text = WireText.of(body);
        var header = Header.read(text);
        var verdict = instead.map(profile -> judge.judge(header, text, received, profile))
                .orElseGet(() -> judge.judge(header, text, received, byProfile));
        var message = header.flatMap(head -> read(head, text));
        var trigger = message.map(AdtMessage::trigger).or(() -> header.map(Header::trigger)).orElse("");
        Set<String> findings = new LinkedHashSet<>();
        if (header.isPresent() && byProfile.isEmpty() && instead.isEmpty() && !profiles.isAgreed(header.get())) {
            findings.add("No profile is agreed for this sender (MSH-3, MSH-4); nothing that it says of numbers is believed.");
        }
        message.ifPresent(adt -> FeedFaults.of(adt, received).forEach(findings::add));
        var effect = effect(verdict, trigger, findings);
        return new Tried(number, header.map(Header::controlId).orElse(""),
                (trigger + " " + EventTable.name(trigger).orElse("")).strip(), verdict.code().name(), effect, List.copyOf(findings));
    }

    /** Leaves out a message that is kept but cannot be opened. */
    public Tried skip() {
        number++;
        return new Tried(number, "", "", "", "Not tried.", List.of("It was sealed with another storage key or has been changed; "
                + "it cannot be opened."));
    }

    private String effect(Verdict verdict, String trigger, Set<String> findings) {
        if (verdict instanceof Verdict.Act act) {
            return act.event() instanceof HospitalEvent.OfStays ofStays ? effect(ofStays, findings) + facts(act)
                    : capital(EventTable.meaning(trigger).effect()) + ", if somebody is known by that number.";
        }
        if (verdict instanceof Verdict.Keep keep) {
            keep.note().filter(TO_LOOK_AT.asPredicate()).ifPresent(findings::add);
            return keep.note().filter(TO_LOOK_AT.asPredicate().negate()).map("Kept; nothing is done. "::concat)
                    .orElse("Kept; nothing is done.");
        }
        verdict.shortcoming().map(Shortcoming::words).ifPresent(findings::add);
        return verdict instanceof Verdict.Unusable ? "Kept for the operator; it cannot be used." : "Refused; kept for the operator.";
    }

    private static String facts(Verdict.Act act) {
        return act.facts().isEmpty() ? "" : " Fills in the review: " + String.join(", ", act.facts().keySet()) + ".";
    }

    private String effect(HospitalEvent.OfStays event, Set<String> findings) {
        Set<String> effects = new LinkedHashSet<>();
        Set<Visit> visits = new LinkedHashSet<>();
        for (var word : event.events()) {
            visits.add(word.visit());
            FeedFaults.of(word, directory).forEach(findings::add);
        }
        for (var visit : visits) {
            var said = told.computeIfAbsent(visit, this::toldBefore);
            var before = history(said);
            var words = event.events().stream().filter(word -> word.visit().equals(visit)).map(word -> word.saidBy(-number)).toList();
            said.addAll(words);
            var difference = HistoryDifference.between(before, history(said), words.get(0));
            effects.addAll(difference.effects());
            findings.addAll(difference.findings());
        }
        return String.join(" ", effects);
    }

    private List<StayEvent> toldBefore(Visit visit) {
        var said = new ArrayList<>(events.of(visit));
        boolean isReplayed = said.removeIf(event -> asIfNeverTold.contains(event.message()));
        if (!isReplayed) {
            said.addAll(FromBefore.of(stays.all(visit), said));
        }
        return said;
    }

    private VisitHistory history(List<StayEvent> said) {
        var visits = new HashSet<Visit>();
        said.forEach(event -> visits.add(event.visit()));
        boolean cancels = said.stream().anyMatch(event -> event.kind() == StayEvent.Kind.DISCHARGE_CANCELLED);
        return VisitHistory.of(said, cancels ? visits.stream().flatMap(visit -> events.admissionsElsewhere(visit).stream())
                .filter(event -> !asIfNeverTold.contains(event.message())).toList() : List.of());
    }

    private static Optional<AdtMessage> read(Header header, WireText text) {
        try {
            return Optional.of(AdtMessage.read(header, text));
        } catch (UnreadableMessage e) {
            return Optional.empty();
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
