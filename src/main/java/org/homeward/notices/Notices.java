package org.homeward.notices;

import java.time.Instant;

/**
 * The way out for mails. A notice is written down in the caller's transaction, so it is told exactly when what it tells
 * of has happened. It is mailed afterwards, at least once: should a node die between handing a mail to the relay and
 * noting so, the mail goes a second time under the same Message-ID.
 */
public interface Notices {

    /** As below, but not before that moment, for example when the team opens. */
    void send(Notice notice, Instant notBefore);

    /** The same kind of notice about the same thing to the same mailbox is written down once. */
    void send(Notice notice);
}
