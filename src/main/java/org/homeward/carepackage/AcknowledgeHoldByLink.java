package org.homeward.carepackage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.homeward.carepackage.HearProvider.Outcome;
import org.homeward.carepackage.HearProvider.Pause;
import org.homeward.carepackage.Hold.By;
import org.homeward.journey.London;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.FormContract;

/** Asks a provider by link to confirm that it pauses the visits and keeps their times. */
public final class AcknowledgeHoldByLink implements AskedByLink {

    static final String PURPOSE = "acknowledge-hold";

    private final FormContract contract;
    private final HoldsByLink held;
    private final HearProvider provider;

    public AcknowledgeHoldByLink(FormContract contract, HoldsByLink held, HearProvider provider) {
        this.contract = contract;
        this.held = held;
        this.provider = provider;
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
        return Map.of("lastVisitAt", new Words("Visits up to then are paid.", Map.of()),
                "nextVisitCancelled", new Words("So that nobody travels to an empty home.", ConfirmRestartByLink.YES_OR_NO),
                "slotHeldUntil", new Words("The last day, no later than the one above.", Map.of()),
                "concern", new Words("For example something about the home. Please write no names and no numbers.", Map.of()));
    }

    @Override
    public Standing standing(String subject) {
        return held.standing(subject, this::standing);
    }

    private Standing standing(Hold hold) {
        return hold.phase() == HoldPhase.TOLD ? new Open("Confirm that you pause the visits", held.facts(hold,
                        new Fact("Pause from", HoldsByLink.moment(hold.from())),
                        new Fact("Keep the times until", London.words(hold.slotHeldUntil()))),
                "The person with this reference of yours is in hospital. Take the next visit off your plan, and keep the times for them.",
                "Confirm the pause") : new Over(HoldsByLink.howItStands(hold));
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        var hold = held.take(subject);
        if (hold.phase() != HoldPhase.TOLD) {
            return HoldsByLink.howItStands(hold);
        }
        var why = Optional.ofNullable(answers.get("concern")).map(concern -> "The provider is worried: " + concern).orElse("");
        var pause = new Pause(London.moment(answers.get("lastVisitAt").toString()), "yes".equals(answers.get("nextVisitCancelled")),
                LocalDate.parse(answers.get("slotHeldUntil").toString()));
        var outcome = said(hold, pause, held.word(voice, PURPOSE, why));
        held.heard(voice, PURPOSE, answers, hold);
        return HoldsByLink.howItStands(outcome.hold());
    }

    private Outcome said(Hold hold, Pause pause, Word word) {
        try {
            return provider.acknowledges(hold.id(), pause, By.LINK, word);
        } catch (PackageRefused e) {
            throw HoldsByLink.refused(e, contract);
        }
    }
}
