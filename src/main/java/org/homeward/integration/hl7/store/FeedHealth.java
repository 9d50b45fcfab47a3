package org.homeward.integration.hl7.store;

import java.util.List;
import org.homeward.integration.hl7.Senders;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;

/**
 * Whether a hospital's system is silent that usually sends. That is a matter for the operator and the hospital and not for a load
 * balancer: it changes the word, not the HTTP status.
 */
final class FeedHealth implements HealthIndicator {

    private static final Status SILENT = new Status("FEED_SILENT", "A sender is silent that usually sends");

    private final Senders senders;

    FeedHealth(Senders senders) {
        this.senders = senders;
    }

    @Override
    public Health health() {
        var silent = senders.silent();
        return (silent.isEmpty() ? Health.up() : Health.status(SILENT)).withDetail("silent", silentSenders(silent)).build();
    }

    private static List<String> silentSenders(List<Senders.Silence> silent) {
        return silent.stream().map(silence -> silence.sender().words()).toList();
    }
}
