package org.homeward.access.store;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether the audit can be written, and whether the last verification found it whole. A broken chain is a matter for
 * information governance and not for a load balancer: it changes the word, not the HTTP status.
 */
final class AuditHealth implements HealthIndicator {

    private static final Status BROKEN = new Status("AUDIT_BROKEN", "The audit is not as it was written");

    private final JdbcTemplate database;
    private final BufferedReads reads;

    AuditHealth(JdbcTemplate database, BufferedReads reads) {
        this.database = database;
        this.reads = reads;
    }

    @Override
    public Health health() {
        var broken = database.query("select broken from audit_check order by id desc limit 1",
                (row, number) -> row.getLong(1)).stream().findFirst().orElse(0L);
        var health = reads.isFailing() ? Health.down() : broken > 0 ? Health.status(BROKEN) : Health.up();
        return health.withDetail("broken", broken).build();
    }
}
