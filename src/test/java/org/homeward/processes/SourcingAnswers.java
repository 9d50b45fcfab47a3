package org.homeward.processes;

import java.util.List;
import java.util.Map;

/** Complete answers to the forms with which care is looked for, offered and chosen; a test changes the one that matters to it. */
public final class SourcingAnswers {

    private SourcingAnswers() {
    }

    /** Two visits a day by one care worker in NB1, from tomorrow. */
    public static Map<String, Object> request() {
        return Map.of("careKinds", List.of("home-care"), "visitsPerDay", 2, "minutesPerVisit", "45, 30", "staffPerVisit", "1", "timeBands",
                List.of("morning", "bed"), "startFrom", tomorrow(), "district", "NB1", "preferences", List.of("continuity"),
                "anonymousSummary", "Help with washing and dressing after a fall");
    }

    /** Somebody at night, whom nobody in the demo's town provides: the hub's lead is asked at once. */
    public static Map<String, Object> requestNobodyServes() {
        return SampleAnswers.with(request(), "careKinds", List.of("night-support"), "timeBands", List.of("night"));
    }

    /** A short-term bed for rehabilitation, from tomorrow. */
    public static Map<String, Object> requestForBed() {
        return SampleAnswers.with(request(), "careKinds", List.of("short-term-bed"), "visitsPerDay", 0, "minutesPerVisit", null, "timeBands", null,
                "bedType", "rehabilitation");
    }

    /** What a provider says to an offer. @param answer for example {@code accept} */
    public static Map<String, Object> answersOffer(String answer) {
        return switch (answer) {
            case "accept" -> Map.of("answer", answer, "canStartAt", tomorrow());
            case "interested-question" -> Map.of("answer", answer, "question", "Is a key safe there?", "questionSection", "equipment");
            case "ask-to-assess" -> Map.of("answer", answer, "assessHow", "video");
            default -> Map.of("answer", answer, "declineReason", "no-capacity-time");
        };
    }

    public static Map<String, Object> answersProvider() {
        return Map.of("answerText", "Yes, beside the front door", "sectionChanged", "no");
    }

    /** Whether the person lets a home look at them by video until tomorrow. @param consent yes or no */
    public static Map<String, Object> consentsToAssessment(String consent) {
        return consent.equals("no") ? Map.of("consent", consent) : Map.of("consent", consent, "how", "video", "until", tomorrow());
    }

    /** Whether a home that has looked can meet the need. @param canMeetNeed yes or no */
    public static Map<String, Object> hasAssessed(String canMeetNeed) {
        return SampleAnswers.with(Map.of("assessedAt", SampleAnswers.justNow(), "assessedHow", "video", "canMeetNeed", canMeetNeed), "declineReason",
                canMeetNeed.equals("no") ? "infection-closed" : null);
    }

    /** The person chooses this offer. */
    public static Map<String, Object> chooses(String offer) {
        return SampleAnswers.with(SampleAnswers.informed(), "outcome", "chosen", "chosenOffer", offer, "reason", "She knows two of the care workers",
                "personInvolved", "yes", "chosenBy", "person");
    }

    public static Map<String, Object> findsNoneSuitable() {
        return SampleAnswers.with(SampleAnswers.informed(), "outcome", "none-suitable", "reason", "Each of them begins too late", "personInvolved", "yes");
    }

    /** Whether the provider that was chosen begins tomorrow. @param canStart yes or no */
    public static Map<String, Object> confirmsStart(String canStart) {
        return canStart.equals("no") ? Map.of("canStart", canStart, "declineReason", "no-capacity-time")
                : Map.of("canStart", canStart, "serviceStartAt", tomorrow(), "firstVisitBy", "Amira, care worker");
    }

    private static String tomorrow() {
        return SampleAnswers.today().plusDays(1).atTime(8, 0).toString();
    }
}
