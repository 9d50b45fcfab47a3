package org.homeward.processes;

import java.util.List;
import java.util.Map;

/** Complete answers to the forms of leaving hospital and of the first hours after it; a test changes the one that matters to it. */
public final class LeavingAnswers {

    private LeavingAnswers() {
    }

    /** Dispensed and on the ward; nothing has changed. @param ready yes, no or not-needed */
    public static Map<String, Object> medicines(String ready) {
        return ready.equals("not-needed") ? Map.of("medicinesReady", ready)
                : Map.of("medicinesReady", ready, "changes", List.of("started"), "administrationSheetSent", "yes", "copyWithPerson", "yes");
    }

    /** A commode, delivered a moment ago. @param inPlace yes, no or not-needed */
    public static Map<String, Object> equipment(String inPlace) {
        return switch (inPlace) {
            case "not-needed" -> Map.of("equipmentInPlace", inPlace);
            case "yes" -> Map.of("equipmentInPlace", inPlace, "items", List.of("commode"), "deliverBy", SampleAnswers.justNow());
            default -> Map.of("equipmentInPlace", inPlace, "items", List.of("commode"), "deliverBy", tomorrow());
        };
    }

    /** Patient transport, tomorrow morning. @param booked yes, no or not-needed */
    public static Map<String, Object> transport(String booked) {
        return SampleAnswers.with(Map.of("transportBooked", booked, "kind", booked.equals("not-needed") ? "own" : "patient-transport"),
                "pickUpAt", booked.equals("yes") ? tomorrow() : null);
    }

    /** @param accepted yes or no */
    public static Map<String, Object> nursing(String accepted) {
        return SampleAnswers.with(Map.of("communityNursingAccepted", accepted, "suppliesSent", accepted.equals("yes") ? "yes" : "not-needed"),
                "firstVisitAt", accepted.equals("yes") ? tomorrow() : null, "reason", accepted.equals("no") ? "She lives outside our area" : null);
    }

    /** @param ready yes, no or not-needed */
    public static Map<String, Object> home(String ready) {
        return ready.equals("not-needed") ? Map.of("homeReady", ready)
                : Map.of("homeReady", ready, "keys", "yes", "heating", ready, "food", "yes", "whoMeetsPerson", "Her neighbour");
    }

    /** The NHS pays from today. @param agreed yes, no or not-needed */
    public static Map<String, Object> funding(String agreed) {
        return agreed.equals("yes") ? Map.of("fundingAgreed", agreed, "payer", "nhs", "agreedBy", "Lee Lead, hub", "fromDate",
                SampleAnswers.today().toString()) : Map.of("fundingAgreed", agreed);
    }

    /** The person has been told all of it by the ward's nurse a moment ago; there is no contact. */
    public static Map<String, Object> tellsThePerson() {
        return Map.of("toldPerson", "yes", "toldContact", "no-contact", "toldWhat", List.of("date", "time", "provider", "who-pays", "whom-to-call",
                "if-nobody-comes", "how-to-disagree"), "toldBy", "nina.ward", "toldAt", SampleAnswers.justNow(), "carerAskedAgain", "not-needed");
    }

    /** @param settled yes or concern */
    public static Map<String, Object> hasArrived(String settled) {
        return SampleAnswers.with(Map.of("arrivedAt", SampleAnswers.justNow(), "settled", settled), "missingThings",
                settled.equals("concern") ? "Her tablets for the night" : null);
    }

    /** The room was not ready; the person waits in the hall. */
    public static Map<String, Object> turnsAway() {
        return Map.of("settled", "could-not-take-in", "whyNotTakenIn", "The room is flooded", "whereIsPerson", "with-us");
    }

    /** @param whereNow in-hospital, taken-in or elsewhere */
    public static Map<String, Object> seesToTurnedAway(String whereNow) {
        return switch (whereNow) {
            case "in-hospital" -> Map.of("whereNow", whereNow, "calledOffReason", "provider-refused");
            case "elsewhere" -> Map.of("whereNow", whereNow, "whereElse", "With her daughter tonight");
            default -> Map.of("whereNow", whereNow);
        };
    }

    /** Spoken to, safe and well, and care has come. */
    public static Map<String, Object> isSafe() {
        return Map.of("reached", "spoken-to", "safe", "yes", "careArrived", "yes", "medicinesUnderstood", "yes");
    }

    public static Map<String, Object> isNotReached() {
        return Map.of("reached", "not-reached", "action", "Rang three times; her neighbour looks now");
    }

    /** The practice was rung, and looks out for the person. */
    public static Map<String, Object> tellsGp() {
        return Map.of("gpTold", "yes", "saidToGp", "Left before the scan; the practice rings her tomorrow");
    }

    /** @param done yes or no */
    public static Map<String, Object> followsUp(String done) {
        return Map.of("action", "The response team has seen her at home", "done", done);
    }

    public static Map<String, Object> learns() {
        return Map.of("whatHappened", "Nobody had brought her walking frame home", "avoidable", "yes", "incidentReported", "not-needed",
                "changeProposed", "The frame leaves the ward with the person");
    }

    private static String tomorrow() {
        return SampleAnswers.today().plusDays(1).atTime(10, 0).toString();
    }
}
