package org.homeward.person;

import java.time.Instant;
import java.time.LocalDate;
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

    /** What one user has entered, by person: of those alone who can be named by number and birth date, the last word of each source of a day. */
    List<Entered> enteredBy(String user);

    /** A fact with whom it is about, as our record calls them now. */
    record Entered(PersonId person, NhsNumber number, String surname, LocalDate born, HomeFact fact) {
    }
}
