package org.homeward.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is kept of the members' signing in. */
public interface Standings {

    Optional<Standing> of(String userId);

    /** Everybody, by name; those who have left included. */
    List<Standing> all();

    void signedIn(String userId, Instant at);

    /** Sets a password, and ends the sessions that began with the old one. */
    void setPassword(String userId, String sealed, Instant at);

    /** Keeps the same password under a stronger seal. */
    void sealAnew(String userId, String sealed);

    /**
     * Enters or brings up to date a member whom the identity provider has signed in, with the teams that it named and
     * no others.
     *
     * @param subject who it is at the provider, for ever
     * @throws AccountRefused where the user id belongs to somebody else
     */
    void enterFromProvider(Member member, String subject, Optional<String> email, Set<String> groups);
}
