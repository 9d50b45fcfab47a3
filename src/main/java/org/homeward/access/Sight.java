package org.homeward.access;

/** How much of a journey somebody may see, least first. */
public enum Sight {
    /** Not even that it exists. */
    NONE,
    /** Where it stands and what it waits for, without who the person is. */
    ANONYMOUS,
    /** All of it. */
    FULL
}
