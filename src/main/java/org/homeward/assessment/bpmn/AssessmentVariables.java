package org.homeward.assessment.bpmn;

/** The variables of process {@code needs-assessment}, each of one section. */
final class AssessmentVariables {

    /** Which section: the id of its form, for example {@code assess-therapy}. */
    static final String REFERENCE = "reference";
    /** {@code known} where the section was written before and may stand again, else {@code none}. */
    static final String EARLIER_SECTION = "earlierSection";
    /** The profession that is asked about it, for example {@code therapists}. */
    static final String LEAD_GROUP = "leadGroup";
    /** What table {@code assessment-reuse} says: accept, revalidate or new. */
    static final String USE = "use";

    private AssessmentVariables() {
    }
}
