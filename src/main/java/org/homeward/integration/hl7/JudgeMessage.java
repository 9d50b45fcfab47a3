package org.homeward.integration.hl7;

import static org.homeward.integration.hl7.message.Shortcoming.NOT_ACCEPTED;
import static org.homeward.integration.hl7.message.Shortcoming.NOT_READABLE;
import static org.homeward.integration.hl7.message.Shortcoming.WRONG_PROCESSING;
import static org.homeward.integration.hl7.message.Shortcoming.WRONG_TYPE;
import static org.homeward.integration.hl7.message.Shortcoming.WRONG_VERSION;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.integration.hl7.message.Header;
import org.homeward.integration.hl7.message.Shortcoming;
import org.homeward.integration.hl7.message.UnreadableMessage;
import org.homeward.integration.hl7.message.WireText;
import org.homeward.stay.StayEvent;

/**
 * Decides what is to be done about a message, without doing it. The order matters: what cannot be read is refused
 * first, then what is nothing that we take, then what lacks something, and only then is it asked what happened.
 */
public final class JudgeMessage {

    private static final Set<String> VERSIONS = Set.of("2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7",
            "2.7.1", "2.8", "2.8.1", "2.8.2");
    private static final Set<StayEvent.Kind> GOES_ON =
            Set.of(StayEvent.Kind.ADMITTED, StayEvent.Kind.MOVED, StayEvent.Kind.UPDATED, StayEvent.Kind.EXPECTED);
    private static final Set<String> NOT_IN_EARNEST = Set.of("T", "D");

    private final FeedProfiles profiles;
    private final boolean trainingWelcome;

    public JudgeMessage(FeedProfiles profiles, boolean trainingWelcome) {
        this.profiles = profiles;
        this.trainingWelcome = trainingWelcome;
    }

    /** Judges a message by the profile of the sender whom it names. */
    public Verdict judge(Optional<Header> header, WireText text, Instant received) {
        return judge(header, text, received, Optional.empty());
    }

    /**
     * @param received  when the message came, by which impossible times are recognised
     * @param byProfile the profile by which it is read, whoever it names as its sender; that of its sender where it is left out
     */
    public Verdict judge(Optional<Header> header, WireText text, Instant received, Optional<String> byProfile) {
        return judgeBy(header, text, received, head -> byProfile.map(profiles::called).orElseGet(() -> profiles.of(head)));
    }

    /** Judges a message as if its sender had this profile. */
    Verdict judge(Optional<Header> header, WireText text, Instant received, FeedProfile profile) {
        return judgeBy(header, text, received, head -> Optional.of(profile));
    }

    private Verdict judgeBy(Optional<Header> header, WireText text, Instant received, Function<Header, Optional<FeedProfile>> reading) {
        if (header.isEmpty()) {
            return refuse("MSH", NOT_READABLE, "The message does not begin with a header line (MSH) that can be read.");
        }
        try {
            var head = header.get();
            return refusal(head).or(() -> whole(text)).<Verdict>map(Verdict.Refuse::new)
                    .orElseGet(() -> judge(head, text, received, reading.apply(head)));
        } catch (UnreadableMessage e) {
            return refuse("MSH", NOT_READABLE, "The lines of the message cannot be made out.");
        }
    }

    private static Verdict judge(Header header, WireText text, Instant received, Optional<FeedProfile> profile) {
        var message = AdtMessage.read(header, text);
        if (message.trigger().isEmpty()) {
            return refuse("MSH-9", WRONG_TYPE, "The message does not say which event it is about (MSH-9, second component).");
        }
        return profile.map(agreed -> withFacts(new ReadEvent(agreed, received).read(message), agreed, message))
                .orElseGet(() -> new Verdict.Unusable(new Shortcoming("MSH-3", NOT_ACCEPTED,
                        "No feed profile is agreed for this sender or port. An administrator has to set one first.")));
    }

    /** Only what is told of one stay that goes on answers questions of its review. */
    private static Verdict withFacts(Verdict verdict, FeedProfile profile, AdtMessage message) {
        return verdict instanceof Verdict.Act act && act.event() instanceof HospitalEvent.OfStays told && told.events().size() == 1
                && GOES_ON.contains(told.events().get(0).kind()) ? new Verdict.Act(act.event(), profile.facts(message)) : verdict;
    }

    private Optional<Shortcoming> refusal(Header header) {
        if (header.controlId().isEmpty()) {
            return Optional.of(new Shortcoming("MSH-10", Shortcoming.FIELD_MISSING, "The message has no id (MSH-10)."));
        }
        if (!header.type().equals("ADT")) {
            return Optional.of(new Shortcoming("MSH-9", WRONG_TYPE, "Only ADT messages are taken here."));
        }
        if (!VERSIONS.contains(header.version())) {
            return Optional.of(new Shortcoming("MSH-12", WRONG_VERSION, "Versions 2.1 to 2.8 are read here."));
        }
        return NOT_IN_EARNEST.contains(header.processing()) && !trainingWelcome
                ? Optional.of(new Shortcoming("MSH-11", WRONG_PROCESSING, "Training and test messages are not taken here."))
                : Optional.empty();
    }

    /** A second header inside means that two messages were run together; neither may be lost by reading only one. */
    private static Optional<Shortcoming> whole(WireText text) {
        return Header.count(text) > 1 ? Optional.of(new Shortcoming("MSH", NOT_READABLE,
                "There is more than one header line (MSH) between the start and the end byte; send each message by itself."))
                : Optional.empty();
    }

    private static Verdict refuse(String position, int code, String words) {
        return new Verdict.Refuse(new Shortcoming(position, code, words));
    }
}
