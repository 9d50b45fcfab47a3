package org.homeward.access;

/** What each organisation has decided for itself about how Homeward works there. */
public interface LocalSettings {

    /** Whether the organisation only watches: what would leave it is written down and nothing leaves. */
    boolean watching(String organisation);
}
