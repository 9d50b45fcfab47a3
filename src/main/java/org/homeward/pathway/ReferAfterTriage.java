package org.homeward.pathway;

import java.util.Optional;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.Occasion;
import org.homeward.tasks.WhenAnswered;

/** Refers somebody to the council once the hub has found the referral complete, where no assessment has done so before. */
public final class ReferAfterTriage implements WhenAnswered {

    private final IssueNotice issueNotice;

    public ReferAfterTriage(IssueNotice issueNotice) {
        this.issueNotice = issueNotice;
    }

    @Override
    public boolean follows(String form) {
        return form.equals(Triage.FORM);
    }

    @Override
    public void answered(Sheet sheet) {
        if ("yes".equals(sheet.answers().get("complete"))) {
            issueNotice.refer(sheet.journey(), new Occasion("task:" + Triage.FORM, Optional.of(sheet.author()),
                    "The hub has found the referral complete."));
        }
    }
}
