package org.homeward.access;

import java.util.Objects;

/**
 * Somebody who works with Homeward, or a system that does.
 *
 * @param service true for the account of another system, which signs in to the API only
 */
public record Member(String userId, String name, String jobTitle, boolean service, boolean active) {

    public Member {
        Objects.requireNonNull(userId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(jobTitle);
    }

    public static Member person(String userId, String name, String jobTitle) {
        return new Member(userId, name, jobTitle, false, true);
    }

    public static Member system(String userId, String name) {
        return new Member(userId, name, "Service account", true, true);
    }
}
