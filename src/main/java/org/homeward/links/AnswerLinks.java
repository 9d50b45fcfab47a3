package org.homeward.links;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All links by which somebody was asked something, with the codes that were sent for them. */
public interface AnswerLinks {

    /** Whether this was asked before, of this mailbox. */
    boolean wasAsked(LinkToAsk asked);

    void keep(AnswerLink link, byte[] fingerprint);

    /** Those that ask the same of the same subject answer nothing any more. */
    void withdraw(String purpose, String subject, Instant at);

    Optional<AnswerLink> find(byte[] fingerprint);

    /** The same; whoever else takes it waits until the transaction at hand has ended. */
    Optional<AnswerLink> take(byte[] fingerprint);

    void used(UUID link, Instant at);

    /** A code takes the place of the one before. */
    void keepCode(UUID link, byte[] hash, Instant sentAt);

    /** The newest code of a link. */
    Optional<LinkCode> newestCode(UUID link);

    int codesSince(UUID link, Instant since);

    /** Whether this is the newest code; compared so that the time it takes tells nothing. */
    boolean isNewestCode(UUID link, byte[] hash);

    void countTry(UUID link, int number);
}
