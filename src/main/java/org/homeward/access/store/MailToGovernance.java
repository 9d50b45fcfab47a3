package org.homeward.access.store;

import java.util.List;
import org.homeward.access.GovernanceMail;
import org.homeward.access.SecurityNotice;
import org.homeward.access.SecurityNotices;
import org.homeward.journey.JourneyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes to the mailboxes of the teams, found by the organisations around the journey. */
class MailToGovernance implements GovernanceMail {

    private static final Logger LOG = LoggerFactory.getLogger(MailToGovernance.class);

    private final JdbcClient database;
    private final SecurityNotices notices;

    MailToGovernance(JdbcClient database, SecurityNotices notices) {
        this.database = database;
        this.notices = notices;
    }

    @Override
    public void toReview(JourneyId journey) {
        tell(journey, List.of("information-governance"));
    }

    @Override
    public void overdue(JourneyId journey) {
        tell(journey, List.of("information-governance", "hub-leads"));
    }

    private void tell(JourneyId journey, List<String> roles) {
        var boxes = database.sql("""
                        select distinct t.scope, t.mailbox from journey j join team t on t.scope in (j.trust, j.hub)
                         where j.id = ? and t.role = any (?) and t.mailbox is not null""")
                .params(journey.value(), roles.toArray(String[]::new))
                .query((row, number) -> new Box(row.getString("scope"), row.getString("mailbox"))).list();
        boxes.forEach(box -> notices.send(new SecurityNotice(SecurityNotice.Kind.EMERGENCY_ACCESS, box.organisation(),
                box.address(), "/journeys/" + journey)));
        if (boxes.isEmpty()) {
            LOG.warn("An emergency opening is to be reviewed, and information governance has no mailbox");
        }
    }

    private record Box(String organisation, String address) {
    }
}
