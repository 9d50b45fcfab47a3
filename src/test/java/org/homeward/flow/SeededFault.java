package org.homeward.flow;

/** A contradiction that can be put into the records, what decision {@code data-quality} calls it, and whose it is to mend. */
enum SeededFault {
    NUMBER_FAILS("nhs-number-fails-check", Place.HUB, "discharge-coordinators"),
    NUMBER_TOO_SHORT("nhs-number-fails-check", Place.HUB, "discharge-coordinators"),
    READY_BEFORE_ADMITTED("ready-date-before-admission", Place.WARD, "ward-staff"),
    EXPECTED_DATE_PAST("expected-date-past-not-updated", Place.WARD, "ward-staff"),
    BED_CLOSED("occupied-bed-marked-inactive", Place.HUB, "discharge-coordinators"),
    BED_NOT_STAFFED("occupied-bed-marked-inactive", Place.HUB, "discharge-coordinators"),
    NO_REASON("no-delay-reason-at-7-days", Place.WARD, "ward-staff"),
    NOT_COUNTERSIGNED("pathway-3-not-countersigned", Place.HUB, "hub-leads"),
    NO_DESTINATION("left-without-destination", Place.WARD, "ward-staff"),
    TWO_PACKAGES("two-active-packages-same-type", Place.COUNCIL, "brokerage-officers"),
    NO_REVIEW("daily-review-missing", Place.WARD, "ward-staff"),
    NOT_MAPPED("delay-reason-not-mapped", Place.TRUST, "managers"),
    HELD_AFTER_LEAVING("package-still-on-hold-after-leaving", Place.COUNCIL, "brokerage-officers"),
    NEXT_VISIT("next-visit-not-confirmed", Place.COUNCIL, "brokerage-officers"),
    EXCEPTION("exception-without-reason-or-senior-decision", Place.WARD, "ward-staff"),
    NOT_TOLD("changed-plan-not-told", Place.WARD, "ward-staff"),
    PATIENT_CLASS("patient-class-not-in-profile", Place.HOMEWARD, "administrators"),
    SMALL_TEAM("team-of-fewer-than-two", Place.HOMEWARD, "administrators"),
    TWO_IN_ONE_BED("two-people-in-one-bed", Place.WARD, "ward-staff"),
    TWO_JOURNEYS("two-open-journeys", Place.HUB, "discharge-coordinators"),
    OLD_CAPACITY("capacity-out-of-date", Place.COUNCIL, "brokerage-officers");

    enum Place { WARD, HUB, COUNCIL, TRUST, HOMEWARD }

    private final String issue;
    private final Place place;
    private final String role;

    SeededFault(String issue, Place place, String role) {
        this.issue = issue;
        this.place = place;
        this.role = role;
    }

    String issue() {
        return issue;
    }

    Place place() {
        return place;
    }

    String role() {
        return role;
    }
}
