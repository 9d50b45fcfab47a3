package org.homeward.flow;

/** Tells the team's mailbox that a huddle was held and where its minutes stand; the mail names nobody. */
public interface MailHuddle {

    /** @return false where the team has no mailbox */
    boolean tell(Huddle.Held held);
}
