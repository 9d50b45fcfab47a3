package org.homeward.person;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What is known of people's lives at home. What was known before stays; the newest by its own day counts. */
public interface HomeFacts {

    /** The newest of each kind. A merged record brings along what is known of it. */
    List<HomeFact> of(PersonId person);

    /**
     * Adds facts; one that is known already, with the same source and day, changes nothing.
     *
     * @return how many were new
     */
    int add(PersonId person, Collection<HomeFact> facts, String enteredBy, Instant at);
}
