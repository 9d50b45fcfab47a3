package org.homeward.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The kinds of mail that Homeward sends. The words of each are the file {@code notices/<key>.txt}. */
public enum NoticeKind {

    /** A team has a task that is due soon. */
    TASK_REMINDER("A task is due soon", NamedTo.TEAMS, false, "task", "team", "due", "unblock"),
    /** A team has not done a task in time. */
    TASK_OVERDUE("A task is overdue", NamedTo.TEAMS, false, "task", "team", "due", "unblock"),
    /** The team to which an overdue task goes up is told. */
    TASK_ESCALATED("An overdue task goes up", NamedTo.TEAMS, false, "task", "team", "due", "unblock"),
    /** Teams whose steps are open hear that somebody's delay has gone up. */
    DELAY_ESCALATED("A delay goes up", NamedTo.TEAMS, false, "team", "days", "who"),
    /** What a team promised about a delay is not noted as done, and its time has passed. */
    PROMISE_OVERDUE("Something promised is not done yet", NamedTo.TEAMS, false, "team", "what", "due"),
    /** A colleague asks whoever holds a task, or its team, to look at it. */
    TASK_ASKED("A colleague asks to look at a task", NamedTo.TEAMS, false, "task", "team", "due"),
    /** A team has met about everybody who could leave. */
    HUDDLE_HELD("Minutes of a huddle", false, "team", "when", "number"),
    /** Beds of a ward have no review in the round that is under way. */
    REVIEWS_MISSING("Beds without a review", false, "team", "number", "beds"),
    /** Somebody without a home was referred to a housing authority. */
    HOUSING_REFERRAL("A referral for housing", NamedTo.TEAMS, false, "team", "reference"),
    /** Two days after an admission nobody has set the day on which the person is expected to leave. */
    EXPECTED_DISCHARGE_MISSING("An expected day of discharge is missing", NamedTo.TEAMS, false, "team"),
    /** A care home is asked whether somebody who lives there can come back. */
    CARE_HOME_RETURN("Can somebody come back to the care home?", false, true, "client"),
    /** Somebody may choose a password. */
    SET_UP_LINK("Choose a password", true),
    /** Somebody opened a record in an emergency. */
    EMERGENCY_ACCESS("Emergency access to be reviewed", true),
    /** Something in the audit stands out. */
    AUDIT_ALERT("The audit to be looked at", true),
    /** A hospital's system is silent that usually sends; people may have left or died without our knowing. */
    FEED_SILENT("A hospital’s system is silent", true, "sender", "since"),
    /** A provider pauses the visits of somebody who is in hospital. */
    PACKAGE_HELD("Care to be paused", false, true, "client", "from", "until"),
    /** A provider hears that somebody is in hospital whose care goes on: whoever arranges it decides. */
    PACKAGE_TOLD_ONLY("Somebody is in hospital, care goes on", false, "client"),
    /** A provider is asked to come back. */
    PACKAGE_RESTART("Care to be restarted", false, true, "client"),
    /** A provider is asked whether the first visit after a stay was made. */
    PACKAGE_FIRST_VISIT("Was the first visit made?", false, true, "client", "at"),
    /** A provider that was asked to come back, or expects it, does not come yet. */
    PACKAGE_STAYS_HELD("Care stays paused", false, "client", "until"),
    /** A hold was an error: the provider comes as before. */
    PACKAGE_GOES_ON("Care goes on", false, true, "client"),
    /** Care that was paused has ended. */
    PACKAGE_ENDED("Care has ended", false, "client"),
    /** The times of a paused package are lost. */
    PACKAGE_LAPSED("Care has to be arranged again", false, "package"),
    /** Somebody is at home and care that they need is not known to come. */
    CARE_NOT_IN_PLACE("Somebody is at home without care", true, "package"),
    /** A provider is asked whether what it said of its free places is still true. */
    CAPACITY_STILL_TRUE("Are free places still true?", false, true, "service"),
    /** A provider is asked whether it can care for somebody whom it is not told. */
    OFFER_MADE("Can you provide this care?", false, true, "reference"),
    /** What this provider asked before it answers has been answered. */
    OFFER_REPLIED("Your question is answered", false, true, "reference"),
    /** A provider that was asked has no mailbox. */
    OFFER_WITHOUT_MAILBOX("A provider has to be telephoned", false, "reference"),
    /** What a provider asked about an offer has been answered, for all who have the same offer. */
    OFFER_QUESTION_ANSWERED("A question about an offer is answered", false, "reference"),
    /** A care home may assess somebody before it answers. */
    OFFER_ASSESS("You may assess before you answer", false, true, "reference"),
    /** A provider was chosen. */
    OFFER_CHOSEN("You were chosen", false, true, "reference"),
    /** An offer is closed: somebody else was chosen, or the time is over. */
    OFFER_CLOSED("An offer is closed", false, "reference"),
    /** An offer is taken back. */
    OFFER_WITHDRAWN("An offer is taken back", false, "reference"),
    /** Care that a provider gave has come to its end. */
    OFFER_ENDED("Care has ended", false, "reference"),
    /** The chosen provider has not said when it begins. */
    CARE_START_LATE("A chosen provider has not said when it begins", false, "reference"),
    /** Somebody has left hospital and no provider has confirmed that it begins. */
    CARE_NOT_CONFIRMED("Somebody is at home and care is not confirmed", true, "reference"),
    /** A provider is asked whether it understands the note about somebody whom it receives. */
    NOTE_SENT("A note for a care provider", NamedTo.CHOSEN_PROVIDER, true, "reference", "at"),
    /** A provider that is ready for somebody is asked for its own care and support plan. */
    PLAN_ASKED("A provider’s own care and support plan", NamedTo.CHOSEN_PROVIDER, true, "reference"),
    /** Whoever receives somebody is asked whether they have arrived. */
    ARRIVAL_ASKED("Has somebody arrived?", NamedTo.CHOSEN_PROVIDER, true, "client"),
    /** Nobody has said that somebody has arrived who left hospital. */
    ARRIVAL_LATE("Nobody knows whether somebody has arrived", true, false, "left"),
    /** Whoever receives somebody hears that they do not come as planned. */
    NOT_AS_PLANNED("Somebody does not come as planned", false, "client", "day"),
    /** Whoever was to receive somebody could not take them in. */
    TURNED_AWAY("Somebody was turned away at the door", true, false),
    /** Nobody has seen or spoken with somebody who left hospital. */
    SAFETY_CHECK_LATE("A safety check is late", true, false, "left"),
    /** A council is asked to look at somebody in hospital. */
    COUNCIL_REFERRAL("A council is asked to see somebody", NamedTo.TEAMS, false, "team", "reference"),
    /** A council hears whether somebody may leave hospital. */
    COUNCIL_SAFE_TO_LEAVE("A council hears whether somebody may leave", NamedTo.TEAMS, false, "team", "reference"),
    /** A council is asked to take part in an assessment. */
    COUNCIL_ASSESSMENT("A council is asked to assess", NamedTo.TEAMS, false, "team", "reference"),
    /** What a council was asked is taken back. */
    COUNCIL_WITHDRAWAL("A notice to a council is taken back", NamedTo.TEAMS, false, "team", "reference"),
    /** Nobody has noted the first visit after leaving by the time that is set for it. */
    FIRST_VISIT_LATE("A first visit was not made in time", true, false, "reference"),
    /** At the first visit after leaving somebody was not safe. */
    FIRST_VISIT_UNSAFE("Somebody was not safe at the first visit", true, false, "reference"),
    /** Recovery support goes on beyond the weeks in which it is free. */
    RECOVERY_OVERRUN("Recovery support goes on beyond six weeks", false, "reference"),
    /** A provider is asked to agree the hours that a review found to be right. */
    SUPPORT_CHANGE("Do you agree changed hours?", NamedTo.CHOSEN_PROVIDER, true, "reference"),
    /** A provider cannot agree them. */
    SUPPORT_CHANGE_REFUSED("A provider cannot agree changed hours", NamedTo.TEAMS, false, "reference"),
    /** The code that goes with an answer link. */
    ANSWER_CODE("Code for an answer link", true, "code");

    private final String words;
    private final boolean security;
    private final boolean opens;
    private final NamedTo namedTo;
    private final Set<String> facts;

    NoticeKind(String words, boolean security, String... facts) {
        this(words, security, security, facts);
    }

    NoticeKind(String words, boolean security, boolean opens, String... facts) {
        this(words, security, opens, NamedTo.NOBODY, facts);
    }

    /** What may say who the person is, is never what leaves whether or not an organisation only watches. */
    NoticeKind(String words, NamedTo namedTo, boolean opens, String... facts) {
        this(words, false, opens, namedTo, facts);
    }

    NoticeKind(String words, boolean security, boolean opens, NamedTo namedTo, String... facts) {
        this.words = words;
        this.security = security;
        this.opens = opens;
        this.namedTo = namedTo;
        this.facts = Set.of(facts);
    }

    /** As it stands in tables and file names. Example: {@code task-reminder}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static NoticeKind of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of notice is called " + key));
    }

    public String words() {
        return words;
    }

    /** Whether it leaves even where an organisation only watches, because somebody's safety or access hangs on it. */
    public boolean isSecurity() {
        return security;
    }

    /** Whether its link or code opens something to whoever holds it: it is shown to nobody, and forgotten once the mail has left. */
    public boolean opens() {
        return opens;
    }

    /** Who may read in it who the person is, where the mailbox lies in a secure domain. */
    public NamedTo namedTo() {
        return namedTo;
    }

    /** Whether its text leads to a page. */
    public boolean leadsToAPage() {
        return this != ANSWER_CODE;
    }

    /** What its text says besides the link; each must be given. */
    public Set<String> facts() {
        return facts;
    }
}
