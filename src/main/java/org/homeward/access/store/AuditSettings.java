package org.homeward.access.store;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the audit, {@code homeward.audit.*}.
 *
 * @param key           32 bytes in Base64: chains the rows and hides NHS numbers
 * @param keyFile       where the key is kept, and made if it is not there
 * @param earlierKeys   keys that were used before; what they wrote can still be verified
 * @param writtenWithin how long after a person was shown it may take until that is on disk; what a sudden end may lose
 * @param batch         reads written in one go
 * @param readsWaiting  reads that may wait to be written; more have to wait before anybody is shown anything
 * @param patience      how long such a read waits until it is refused
 * @param verifyEvery   how often the whole chain is verified by itself; 0 for never
 */
@ConfigurationProperties("homeward.audit")
record AuditSettings(@DefaultValue("") String key, @DefaultValue("") String keyFile, @DefaultValue List<String> earlierKeys,
                     @DefaultValue("1s") Duration writtenWithin, @DefaultValue("200") int batch,
                     @DefaultValue("5000") int readsWaiting, @DefaultValue("5s") Duration patience,
                     @DefaultValue("24h") Duration verifyEvery, @DefaultValue Alerts alerts) {

    /**
     * When information governance is asked to look.
     *
     * @param people  so many people opened one by one, by one user
     * @param listed  or so many shown in lists
     * @param within  in this time
     */
    record Alerts(@DefaultValue("50") int people, @DefaultValue("500") int listed,
                  @DefaultValue("10m") Duration within) {
    }
}
