package org.homeward.access;

/** Tells who makes the request at hand, with the teams that the sign-in found. */
public interface WhoIsAsking {

    /** {@link Viewer#NOBODY} where nobody is signed in. */
    Viewer viewer();
}
