package org.homeward.flow.bpmn;

/** The variables of process {@code delay-escalation}. */
final class DelayVariables {

    /** A number from 0 to 5, as decision {@code escalation-level} says. */
    static final String ESCALATION_LEVEL = "escalationLevel";
    /** {@code nobody}, {@code hub}, {@code partners} or {@code managers}. */
    static final String GOES_TO = "goesTo";
    /** The role that has the task where two levels have the same one; null elsewhere. */
    static final String LEAD_GROUP = "leadGroup";
    /** Whose managers are asked, for example {@code eastvale}. */
    static final String ORGANISATION = "organisation";

    private DelayVariables() {
    }
}
