package org.homeward.access;

/** What each organisation has decided for itself about how Homeward works there. */
public interface LocalSettings {

    /** The value that counts now: what was chosen last, or the usual one. */
    String value(String organisation, KnownSetting setting);

    /** Whether a hospital or a council has switched on a process or a task of one. */
    default boolean inUse(String organisation, KnownSetting setting) {
        return value(organisation, setting).equals("yes");
    }

    /** Whether the organisation only watches: what would leave it by mail is written down, and nothing leaves. */
    default boolean watching(String organisation) {
        return value(organisation, KnownSetting.WATCH_MAILS).equals("yes");
    }
}
