package org.homeward.links;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.homeward.journey.JourneyId;

/**
 * What is to be asked by link, and whom.
 *
 * @param purpose   which question, for example {@code confirm-restart}
 * @param subject   what it is about, by a reference that says nothing about a person, for example a hold's number
 * @param occasion  asked once for each occasion, however often it is looked at
 * @param team      whose mailbox the code is sent to, for example {@code care-providers.brightwater}
 * @param address   that mailbox; while it is not the team's registered one any more, the link answers nothing
 * @param helpers   the team to telephone where the link does not help, for example {@code brokerage-officers.eastvale}
 * @param journey   whose, for the audit
 * @param expiresAt when the question no longer counts
 */
public record LinkToAsk(String purpose, String subject, String occasion, String team, String address, String helpers,
                        Optional<JourneyId> journey, Instant expiresAt) {

    public LinkToAsk {
        Objects.requireNonNull(occasion);
        Objects.requireNonNull(team);
        Objects.requireNonNull(address);
        Objects.requireNonNull(helpers);
        Objects.requireNonNull(journey);
        Objects.requireNonNull(expiresAt);
        if (!purpose.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not the name of a question: " + purpose);
        }
        if (!subject.matches("[\\w.-]{1,100}")) {
            throw new IllegalArgumentException("The subject of a link is a reference without words");
        }
    }
}
