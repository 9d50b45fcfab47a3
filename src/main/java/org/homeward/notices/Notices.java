package org.homeward.notices;

/**
 * The way out for mails. A notice is written down in the caller's transaction, so it is told exactly when what it tells
 * of has happened. It is mailed afterwards, at least once: should a node die between handing a mail to the relay and
 * noting so, the mail goes a second time under the same Message-ID.
 */
public interface Notices {

    /** The same kind of notice about the same thing to the same mailbox is written down once. */
    void send(Notice notice);
}
