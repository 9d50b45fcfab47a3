package org.homeward.flow;

import java.util.Optional;

/** Who looks at a delay at each level of decision {@code escalation-level}: the table says the level, this says whose work it is. */
public enum DelayLevel {

    NONE("nobody", null, "Nobody is asked yet"),
    CASE_MANAGERS("hub", "hub-case-managers", "The hub’s case managers look at it"),
    LEADS("hub", "hub-leads", "The hub’s leads look at it"),
    PARTNERS("partners", null, "The hub’s leads look at it with the partners"),
    MANAGERS("managers", null, "The managers of every partner concerned look at it"),
    EXECUTIVE("managers", null, "The managers of every partner concerned look at it once more");

    private final String goesTo;
    private final String leadGroup;
    private final String words;

    DelayLevel(String goesTo, String leadGroup, String words) {
        this.goesTo = goesTo;
        this.leadGroup = leadGroup;
        this.words = words;
    }

    /** @throws IllegalStateException where the table says a level that nobody is there for */
    public static DelayLevel of(int level) {
        if (level < 0 || level >= values().length) {
            throw new IllegalStateException("Nobody looks at a delay of level " + level);
        }
        return values()[level];
    }

    /** The branch of the model: nobody, hub, partners or managers. */
    public String goesTo() {
        return goesTo;
    }

    /** Whose task it is where two levels have the same one. */
    public Optional<String> leadGroup() {
        return Optional.ofNullable(leadGroup);
    }

    /** As it stands on the timeline and in mails. */
    public String words() {
        return words;
    }

    /** Whether those who looked at it say themselves when they look again. */
    boolean isLookedAtAgain() {
        return goesTo.equals("managers");
    }
}
