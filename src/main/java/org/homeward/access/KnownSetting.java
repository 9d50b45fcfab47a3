package org.homeward.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.Organisation.Kind;

/**
 * What an organisation decides for itself, each with its meaning, its allowed values and the value that counts until
 * somebody chooses another. Nothing else can be set. Processes are the same for everybody; they ask these.
 */
public enum KnownSetting {

    /** Hospitals: with admission and the daily review alone, this and the next two are off. */
    PATHWAY_SELECTION("process.pathway-selection", "Pathway selection",
            "Agreeing the way home here: the ward for simple leavers, the hub for everybody else. While it is off, people are "
                    + "reviewed every day and the way home is planned outside Homeward.", Kind.HOSPITAL),
    NEEDS_ASSESSMENT("process.needs-assessment", "Needs assessment",
            "Ward, therapist and social worker describe what the person needs. While it is off, the ward or the hub "
                    + "decides without; what nobody was asked counts as not known.", Kind.HOSPITAL),
    CARE_SOURCING("process.care-sourcing", "Care sourcing",
            "Providers are asked here for the support that was agreed. While it is off, care is found outside Homeward and the hub "
                    + "agrees here what bridges the time until it begins.", Kind.HOSPITAL),
    DISCHARGE("process.discharge", "Discharge",
            "The ward makes the last checks and confirms here that the person has left. While it is off, the hospital's own "
                    + "message ends the stay.", Kind.HOSPITAL),
    RECOVERY_SUPPORT("process.recovery-support", "Recovery support",
            "The weeks after leaving are planned and reviewed here, and their end is agreed. While it is off, whoever supports the "
                    + "person reviews it outside Homeward.", Kind.HOSPITAL),
    DELAY_ESCALATION("process.delay-escalation", "Delay escalation",
            "Whoever can leave and is still in hospital goes up, day by day, to the hub, the partners and the managers. While it is "
                    + "off, delays are seen on the board and go up outside Homeward.", Kind.HOSPITAL),
    /** Councils. */
    ASSESS_SOCIAL_CARE("task.assess-social-care", "Social-care assessment",
            "Social workers of this council answer their part of the needs assessment here. While it is off, it counts as not "
                    + "known and a person at the hub decides.", Kind.COUNCIL),
    /** Providers. */
    TRUSTED_ASSESSMENT("accepts.trusted-assessment", "Trusted assessment",
            "This provider accepts the assessment of the hospital, the hub and the council as its own, and needs no visit of its "
                    + "own first. Answers that are a few days old and still true then stand without being looked through again.",
            YesNo.VALUES, "no", EnumSet.of(Kind.PROVIDER)),
    MAILS("mails.tasks", "Mails about tasks", "Which mails the teams of this organisation get about their tasks.",
            List.of("due-soon-and-overdue", "overdue-only", "none"), "due-soon-and-overdue", everybody()),
    WATCH_MAILS("watch.mails", "Watch mode for mails",
            "Mails are written down and shown as \"would have been mailed\", and none leaves. Turning it on takes one person; "
                    + "turning it off takes two, who have seen the comparison.", YesNo.VALUES, "no", everybody());

    private final String key;
    private final String words;
    private final String meaning;
    private final List<String> values;
    private final String usual;
    private final Set<Kind> kinds;

    KnownSetting(String key, String words, String meaning, Kind kind) {
        this(key, words, meaning, YesNo.VALUES, "no", EnumSet.of(kind));
    }

    KnownSetting(String key, String words, String meaning, List<String> values, String usual, Set<Kind> kinds) {
        this.key = key;
        this.words = words;
        this.meaning = meaning;
        this.values = values;
        this.usual = usual;
        this.kinds = kinds;
    }

    public static Optional<KnownSetting> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }

    /** Those that an organisation of this kind may set, in the order in which they are shown. */
    public static List<KnownSetting> of(Kind kind) {
        return Arrays.stream(values()).filter(setting -> setting.kinds.contains(kind)).toList();
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    public List<String> allowed() {
        return values;
    }

    /** What counts until somebody chooses. */
    public String usual() {
        return usual;
    }

    public boolean isFor(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether it switches a part of the processes on or off. */
    public boolean isSwitch() {
        return key.startsWith("process.") || key.startsWith("task.");
    }

    /** Whether ending it takes two people. */
    public boolean isWatch() {
        return key.startsWith("watch.");
    }

    /** What must be in use before this can be. */
    public Optional<KnownSetting> needs() {
        return this == NEEDS_ASSESSMENT || this == DISCHARGE ? Optional.of(PATHWAY_SELECTION) : Optional.empty();
    }

    /** A value as people read it. Examples: {@code In use}, {@code Overdue only}. */
    public String said(String value) {
        if (this == TRUSTED_ASSESSMENT) {
            return value.equals("yes") ? "Accepted" : "Not accepted";
        }
        if (values.equals(YesNo.VALUES)) {
            return value.equals("yes") ? isWatch() ? "Watching" : "In use" : isWatch() ? "Not watching" : "Not in use";
        }
        return value.substring(0, 1).toUpperCase(Locale.UK) + value.substring(1).replace('-', ' ');
    }

    private static Set<Kind> everybody() {
        return EnumSet.complementOf(EnumSet.of(Kind.OPERATOR));
    }

    private static final class YesNo {
        static final List<String> VALUES = List.of("yes", "no");
    }
}
