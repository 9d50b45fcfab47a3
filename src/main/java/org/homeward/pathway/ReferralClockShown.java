package org.homeward.pathway;

import java.time.Instant;
import java.util.Map;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.pathway.ReferralClock.Reading;
import org.homeward.tasks.CaseManagerOnDuty;
import org.homeward.tasks.Prefill;

/** Shows the triage its two clocks, and offers who may be the case manager. */
public final class ReferralClockShown implements Prefill {

    private final ReferralClock clock;
    private final CaseManagerOnDuty onDuty;

    public ReferralClockShown(ReferralClock clock, CaseManagerOnDuty onDuty) {
        this.clock = clock;
        this.onDuty = onDuty;
    }

    @Override
    public String form() {
        return Triage.FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("referralClock", clock.of(journey).map(ReferralClockShown::inWords).orElse("Not referred yet."),
                "caseManagerOptions", onDuty.choices(journey).stream()
                        .map(member -> new Choice(member.userId(), member.name())).toList());
    }

    /** Example: "Came at 10:00. To be accepted by 10:15, accepted at 10:07. To be triaged by 10:30." */
    public static String inWords(Reading reading) {
        return "Came at " + time(reading.referredAt()) + ". To be accepted by " + time(reading.acceptDue())
                + reading.acceptedAt().map(at -> ", accepted at " + time(at)).orElse(", not accepted yet")
                + ". To be triaged by " + time(reading.triageDue())
                + reading.triagedAt().map(at -> ", triaged at " + time(at)).orElse(", not triaged yet") + ".";
    }

    private static String time(Instant moment) {
        return London.time(moment);
    }
}
