package org.homeward.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Complete answers to the forms of the discharge note; a test changes the one that matters to it. */
public final class NoteAnswers {

    private NoteAnswers() {
    }

    /** A note that leaves nothing out, in plain words. */
    public static Map<String, Object> note() {
        var answers = new HashMap<String, Object>(Map.of("whatHappened", "She fell at home and hurt her hip. It is not broken.",
                "whatChanged", "She needs help to get up now.", "helpByTimeOfDay", "Morning: help her to wash and dress.\nBed: help her to bed.",
                "movingAndHandling", "She walks with a frame. One person helps her up.", "medicines", "Remind her. The list is with her.",
                "skinFoodContinence", "Her skin is sound. She eats on her own.", "moodAndMemory", "Her memory is good.",
                "infection", "none", "endOfLifeDocuments", "none", "equipmentDue", "A rail comes on Friday."));
        answers.putAll(Map.of("followUps", "The nurse comes on Monday.", "warningSigns", "If her leg gets hot, ring the doctor that day.",
                "whoToCall", "By day ring the hub. At night ring 111.", "goals", "To feed the robins in the yard."));
        return answers;
    }

    /** The provider has what it needs. */
    public static Map<String, Object> understands() {
        return Map.of("understood", "yes", "firstVisitAt", SampleAnswers.today().plusDays(1).atTime(8, 0).toString());
    }

    /** The person can come all the same. */
    public static Map<String, Object> understandsBut(String item) {
        return SampleAnswers.with(understands(), "understood", "yes-but-missing", "missingItems", List.of(item), "missing",
                "How many tablets in the evening?");
    }

    public static Map<String, Object> misses(String item) {
        return Map.of("understood", "no", "missingItems", List.of(item), "missing", "How many tablets in the evening?");
    }
}
