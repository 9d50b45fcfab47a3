package org.homeward.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The tokens of service accounts. A token may do what the account's teams may do, and no more. */
public interface ServiceTokens {

    /** How every token begins, so that one that was left lying about is known for what it is. */
    String BEGINNING = "hw_";
    Duration LONGEST = Duration.ofDays(366);

    /**
     * Makes one.
     *
     * @return the token, which is shown once and kept nowhere
     * @throws AccountRefused where the account is not a system's, or the name or the time does not do
     */
    String make(Viewer by, String userId, String name, Duration counts);

    void revoke(Viewer by, String userId, long id);

    /** The newest first. */
    List<ServiceToken> of(String userId);

    /** The account a token belongs to, while both count; notes that it was used. */
    Optional<Account> accountOf(String token);
}
