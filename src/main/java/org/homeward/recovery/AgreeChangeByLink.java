package org.homeward.recovery;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.notices.NoticeKind;
import org.homeward.tasks.FormContract;

/** Lets a provider agree changed hours by link, or say why it cannot. */
public final class AgreeChangeByLink implements AskedByLink {

    static final String PURPOSE = "support-change";

    private static final Map<String, String> CHANGES = Map.of("fewer-visits", "Fewer visits", "more-visits", "More visits",
            "single-handed-now", "One care worker in place of two");

    private final FormContract contract;
    private final SupportChanges changes;
    private final TellOfRecovery tell;
    private final Timeline timeline;
    private final Clock clock;

    public AgreeChangeByLink(FormContract contract, SupportChanges changes, TellOfRecovery tell, Timeline timeline, Clock clock) {
        this.contract = contract;
        this.changes = changes;
        this.tell = tell;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public FormContract contract() {
        return contract;
    }

    @Override
    public Map<String, Words> words() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("yes", "Yes, we can provide it");
        choices.put("no", "No");
        return Map.of("agreed", new Words("If you would agree something else, say no and write what.", choices));
    }

    @Override
    public Standing standing(String subject) {
        return changes.find(Long.parseLong(subject)).map(this::standing).orElse(new Over("This change is not known here any more."));
    }

    private Standing standing(SupportChange change) {
        if (change.answer().isPresent()) {
            return new Over("You have answered already. Thank you.");
        }
        if (changes.newest(change.journey(), change.team()).filter(newest -> newest.id() != change.id()).isPresent()) {
            return new Over("Other hours were asked for meanwhile, in a newer mail.");
        }
        return new Open("Agree the changed hours", List.of(new Fact("Reference", change.journey().value()),
                new Fact("Change", CHANGES.getOrDefault(change.change(), change.change().replace('-', ' '))),
                new Fact("Hours a week from now on", String.valueOf(change.hours()))),
                "A review found that this support would fit the person now. It changes only once you agree.", "Send the answer");
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        if (standing(subject) instanceof Over over) {
            return over.sentence();
        }
        var change = changes.find(Long.parseLong(subject)).orElseThrow();
        var agreed = "yes".equals(answers.get("agreed"));
        var now = clock.instant();
        changes.answered(change.id(), agreed ? "yes" : "no", Optional.ofNullable((String) answers.get("because")), now);
        timeline.add(new TimelineEntry(change.journey(), agreed ? "support.changeAgreed" : "support.changeRefused", now, now,
                "link:" + PURPOSE, Optional.of(voice.actor()), agreed ? "The provider agrees " + change.hours() + " hours a week."
                : "The provider cannot agree the changed hours."));
        if (!agreed) {
            tell.caseManagers(change.journey(), NoticeKind.SUPPORT_CHANGE_REFUSED, "support-change-refused-" + change.id());
        }
        return agreed ? "Thank you. The changed hours count from now on." : "Thank you. Somebody from the hub will get in touch.";
    }
}
