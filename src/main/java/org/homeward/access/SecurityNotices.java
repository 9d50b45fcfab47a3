package org.homeward.access;

/**
 * Tells people by mail what concerns signing in and emergency access. Such a mail leaves even where an organisation only
 * watches. It is written down in the caller's transaction and mailed afterwards, with repeats where the mail relay fails.
 */
public interface SecurityNotices {

    void send(SecurityNotice notice);
}
