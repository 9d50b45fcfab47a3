package org.homeward.duties;

import java.util.Map;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.partnernotices.WithdrawalReason;
import org.homeward.tasks.WhenAnswered;

/**
 * Takes back what the council was asked, once somebody is eligible for NHS continuing healthcare. With a joint package the
 * council goes on, and nothing is taken back.
 */
public final class TakeBackWhenNhsPays implements WhenAnswered {

    /** The form that decides, with the answer that means eligible. */
    private static final Map<String, Map.Entry<String, String>> DECIDE = Map.of(
            "decide-eligibility", Map.entry("decision", "eligible"), "accept-fast-track", Map.entry("accepted", "yes"));

    private final WithdrawNotices notices;

    public TakeBackWhenNhsPays(WithdrawNotices notices) {
        this.notices = notices;
    }

    @Override
    public boolean follows(String form) {
        return DECIDE.containsKey(form);
    }

    @Override
    public void answered(Sheet sheet) {
        var eligible = DECIDE.get(sheet.form());
        if (eligible.getValue().equals(sheet.answers().get(eligible.getKey()))) {
            notices.all(sheet.journey(), WithdrawalReason.NHS_CONTINUING_HEALTHCARE, "task:" + sheet.form());
        }
    }
}
