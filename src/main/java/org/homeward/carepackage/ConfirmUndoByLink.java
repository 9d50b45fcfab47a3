package org.homeward.carepackage;

import java.util.Map;
import org.homeward.carepackage.Hold.By;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.FormContract;

/** Asks a provider by link to confirm that it comes as before, because a hold was an error. */
public final class ConfirmUndoByLink implements AskedByLink {

    static final String PURPOSE = "confirm-undo";

    private final FormContract contract;
    private final HoldsByLink held;
    private final HearProvider provider;

    public ConfirmUndoByLink(FormContract contract, HoldsByLink held, HearProvider provider) {
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
        return Map.of();
    }

    @Override
    public Standing standing(String subject) {
        return held.standing(subject, this::standing);
    }

    private Standing standing(Hold hold) {
        return isAsked(hold) ? new Open("Confirm that the visits go on", held.facts(hold),
                "We told you to pause the visits, and that was an error: the person is not in hospital. If you cannot come as before,"
                        + " do not confirm it and telephone.", "Confirm that we come")
                : new Over(hold.phase() == HoldPhase.UNDONE ? "You have confirmed already that you come as before."
                        : HoldsByLink.howItStands(hold));
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        var hold = held.take(subject);
        if (!isAsked(hold)) {
            return HoldsByLink.howItStands(hold);
        }
        provider.confirmsUndo(hold.id(), By.LINK, held.word(voice, PURPOSE, ""));
        held.heard(voice, PURPOSE, answers, hold);
        return "Please come as before, beginning with the next visit.";
    }

    private static boolean isAsked(Hold hold) {
        return hold.phase() == HoldPhase.UNDONE && hold.backConfirmed().isEmpty();
    }
}
