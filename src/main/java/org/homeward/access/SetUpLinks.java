package org.homeward.access;

import java.time.Duration;
import java.util.Optional;

/** Links with which members set their own password: once, within three days, and nobody else's. */
public interface SetUpLinks {

    Duration COUNTS = Duration.ofHours(72);

    /**
     * Makes one; those made for the member before count no more.
     *
     * @return the secret end of the link, which is kept nowhere
     * @throws AccountRefused where the member signs in otherwise, or has left
     */
    String make(Viewer by, String userId);

    /** Whose link it is, while it counts. Asking uses nothing up. */
    Optional<Standing> opens(String secret);

    /** Sets the password and uses the link up. Empty where it counts no more. */
    Optional<Member> use(String secret, String sealedPassword);
}
