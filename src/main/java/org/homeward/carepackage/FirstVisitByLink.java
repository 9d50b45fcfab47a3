package org.homeward.carepackage;

import java.time.Clock;
import java.util.Map;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.FormContract;

/** Asks a provider by link whether the first visit after the stay was made. */
public final class FirstVisitByLink implements AskedByLink {

    static final String PURPOSE = "first-visit";

    private final FormContract contract;
    private final HoldsByLink held;
    private final HearProvider provider;
    private final Clock clock;

    public FirstVisitByLink(FormContract contract, HoldsByLink held, HearProvider provider, Clock clock) {
        this.contract = contract;
        this.held = held;
        this.provider = provider;
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
        return Map.of("firstVisit", new Words("If nobody was let in, it was missed.",
                ConfirmRestartByLink.choices("made", "Yes, it was made", "missed", "No, it was missed")));
    }

    @Override
    public Standing standing(String subject) {
        return held.standing(subject, this::standing);
    }

    private Standing standing(Hold hold) {
        if (hold.phase() == HoldPhase.RESTART_CONFIRMED && hold.firstVisitMissed()) {
            return new Over("You have told us already that the visit was missed. Please answer the newer mail, which asks when you come.");
        }
        return isAsked(hold) ? new Open("Say whether the first visit was made", held.facts(hold,
                        new Fact("First visit", HoldsByLink.moment(hold.firstVisitAt().orElseThrow()))),
                "The person may be alone. If the visit was missed, the council is told at once.", "Send the answer")
                : new Over(HoldsByLink.howItStands(hold));
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        var hold = held.take(subject);
        if (!isAsked(hold)) {
            return HoldsByLink.howItStands(hold);
        }
        var word = held.word(voice, PURPOSE, "");
        var made = "made".equals(answers.get("firstVisit"));
        if (made) {
            provider.visitMade(hold.id(), word);
        } else {
            provider.visitMissed(hold.id(), word);
        }
        held.heard(voice, PURPOSE, answers, hold);
        return made ? "The visits go on as before the stay."
                : "The council is told that the visit was missed. Please say in answer to the next mail when you come, or telephone.";
    }

    private boolean isAsked(Hold hold) {
        return hold.phase() == HoldPhase.RESTART_CONFIRMED && !hold.firstVisitMissed()
                && !clock.instant().isBefore(hold.firstVisitAt().orElseThrow());
    }
}
