package org.homeward.access;

/**
 * Tells whether whoever makes the request has shown only just now who it is: by signing in, or by being asked again.
 * What could do much harm from a screen that somebody left open is done only then; where it is not so, the page sends
 * the person to {@code /confirm-it-is-you?next=} with the address to come back to.
 */
public interface RecentSignIn {

    /** Within the last ten minutes. False where nobody is signed in. */
    boolean isFresh();
}
