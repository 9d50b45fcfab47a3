package org.homeward.carepackage;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.carepackage.Hold.By;
import org.homeward.journey.London;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.tasks.FormContract;

/** Asks a provider by link when it comes again, or whether it cannot: the same questions as task {@code confirm-restart}. */
public final class ConfirmRestartByLink implements AskedByLink {

    static final String PURPOSE = "confirm-restart";
    static final Map<String, String> YES_OR_NO = choices("yes", "Yes", "no", "No");
    private static final Map<String, String> CAN_RESTART =
            choices("yes", "Yes", "yes-later", "Yes, but later than needed", "no", "No");

    private final FormContract contract;
    private final HoldsByLink held;
    private final HoldDeeds deeds;
    private final HomeFrom homeFrom;
    private final Clock clock;

    public ConfirmRestartByLink(FormContract contract, HoldsByLink held, HoldDeeds deeds, HomeFrom homeFrom, Clock clock) {
        this.contract = contract;
        this.held = held;
        this.deeds = deeds;
        this.homeFrom = homeFrom;
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
        return Map.of("canRestart", new Words("You came before, so you are asked first.", CAN_RESTART),
                "slotStillHeld", new Words("Other times may mean other care workers.", YES_OR_NO),
                "firstVisitAt", new Words("Only if you can restart. Nobody leaves before it is known when somebody comes.", Map.of()),
                "reason", new Words("Only if you cannot restart.", Map.of()));
    }

    @Override
    public Standing standing(String subject) {
        return held.standing(subject, this::standing);
    }

    private Standing standing(Hold hold) {
        return isAsked(hold) ? new Open("Say when you come again", held.facts(hold,
                        new Fact("The person", hold.isAtHome() ? "has left hospital" : "is about to leave hospital"),
                        new Fact("Next visit by the plan", held.carePackage(hold).nextVisit(homeFrom.of(hold, clock.instant()))
                                .map(visit -> HoldsByLink.moment(visit.at())).orElse("no visits at fixed times"))),
                "Say when your first visit is, or that you cannot come. Until you have said so, nobody counts on it.", "Send the answer")
                : new Over(HoldsByLink.howItStands(hold));
    }

    @Override
    public String take(String subject, Map<String, Object> answers, Voice voice) {
        var hold = held.take(subject);
        if (!isAsked(hold)) {
            return HoldsByLink.howItStands(hold);
        }
        var word = held.word(voice, PURPOSE, "");
        if ("no".equals(answers.get("canRestart"))) {
            deeds.lapse().givenBack(hold.id(), word);
            held.heard(voice, PURPOSE, answers, hold);
            return "The council arranges other care. Please do not keep the times any more.";
        }
        try {
            var outcome = deeds.provider().confirmsRestart(hold.id(), London.moment(answers.get("firstVisitAt").toString()), By.LINK, word);
            held.heard(voice, PURPOSE, answers, hold);
            return HoldsByLink.howItStands(outcome.hold());
        } catch (PackageRefused e) {
            throw HoldsByLink.refused(e, contract);
        }
    }

    private static boolean isAsked(Hold hold) {
        return hold.phase() == HoldPhase.RESTART_ASKED || hold.phase() == HoldPhase.RESTART_CONFIRMED && hold.firstVisitMissed();
    }

    /** In this order. */
    static Map<String, String> choices(String... valuesAndLabels) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i < valuesAndLabels.length; i += 2) {
            choices.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return Collections.unmodifiableMap(choices);
    }
}
