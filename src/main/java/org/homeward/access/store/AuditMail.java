package org.homeward.access.store;

import java.util.Collection;
import java.util.List;
import org.homeward.access.SecurityNotice;
import org.homeward.access.SecurityNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells information governance by mail that something in the audit is to be looked at: that, and nothing more. What
 * cannot be mailed still stands on the page; it never holds up the audit itself.
 */
final class AuditMail {

    private static final Logger LOG = LoggerFactory.getLogger(AuditMail.class);
    private static final String PAGE = "/audit";

    private final JdbcClient database;
    private final SecurityNotices notices;
    private final TransactionTemplate transaction;

    AuditMail(JdbcClient database, SecurityNotices notices, TransactionTemplate transaction) {
        this.database = database;
        this.notices = notices;
        this.transaction = transaction;
    }

    /** Of these organisations; of all where the audit itself was changed. */
    void tell(Collection<String> organisations) {
        to("and scope = any(:scopes)", organisations);
    }

    void tellEverybody() {
        to("and cardinality(:scopes::text[]) = 0", List.of());
    }

    private void to(String which, Collection<String> organisations) {
        try {
            transaction.executeWithoutResult(status -> database.sql("""
                            select scope, mailbox from team
                             where role = 'information-governance' and mailbox is not null\s""" + which)
                    .param("scopes", organisations.toArray(String[]::new))
                    .query((row, number) -> new SecurityNotice(SecurityNotice.Kind.AUDIT_ALERT, row.getString("scope"),
                            row.getString("mailbox"), PAGE)).list().forEach(notices::send));
        } catch (RuntimeException e) {
            LOG.error("Information governance could not be told by mail ({})", e.getClass().getName());
        }
    }
}
