package org.homeward.access.store;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit, {@code homeward.audit.*}.
 *
 * @param writtenWithin how long after a person was shown it may take until that is on disk; what a sudden end may lose
 * @param batch         reads written in one go
 * @param readsWaiting  reads that may wait to be written; more have to wait before anybody is shown anything
 * @param patience      how long such a read waits until it is refused
 */
@ConfigurationProperties("homeward.audit")
record AuditSettings(@DefaultValue("1s") Duration writtenWithin, @DefaultValue("200") int batch,
                     @DefaultValue("5000") int readsWaiting, @DefaultValue("5s") Duration patience) {
}
