package org.homeward.sourcing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.links.AskedByLink.Words;
import org.homeward.sourcing.OfferByLink.Wording;

/** What the pages behind a provider's links say around their questions. */
final class OfferWording {

    private static final Words FREE = new Words("", Map.of());
    private static final Map<String, String> HOW = choices("visit", "By a visit", "video", "By video", "trusted-assessment",
            "A trusted assessor does it for us");

    private OfferWording() {
    }

    static Wording answer() {
        return new Wording("Can you provide this care?", "Say whether you can. A yes tells you nothing of the person yet: they choose among those"
                + " who have said yes.", "Send the answer", Map.of(
                "answer", new Words("Nobody holds a no against you.", choices("accept", "Yes, we can", "interested-question",
                        "Perhaps: we have a question first", "ask-to-assess", "We would like to assess first (care homes)", "decline", "No, we cannot")),
                "canStartAt", new Words("Only if you can.", Map.of()),
                "question", new Words("Only if you have one. Do not ask who it is.", Map.of()),
                "questionSection", new Words("So that it goes to whoever knows.", choices("needs", "Needs", "therapy", "Therapy", "social-care",
                        "Social care", "medicines", "Medicines", "equipment", "Equipment", "money", "Money", "other", "Something else")),
                "assessHow", new Words("Only if you would like to assess first.", HOW),
                "declineReason", new Words("Only if you cannot. It helps the council to see what is missing.", Map.of()),
                "declineText", FREE));
    }

    static Wording assess() {
        return new Wording("Say whether you can meet the need", "You were allowed to assess the person. Say what you have found; until then"
                + " you have not said yes. To hear who it is and where, telephone the number below, or sign in.", "Send the answer", Map.of(
                "assessedHow", new Words("As it was done.", HOW),
                "canMeetNeed", new Words("", choices("yes", "Yes, we can meet the need", "no", "No, we cannot")),
                "conditions", new Words("For example equipment that has to be there first.", Map.of()),
                "declineReason", new Words("Only if you cannot.", Map.of()), "declineText", FREE));
    }

    static Wording start() {
        return new Wording("You were chosen: say when you begin", "Say when you begin, or that you cannot after all. When you have said it"
                + " with the code from your mailbox, this page tells you who it is.", "Send the answer", Map.of(
                "canStart", new Words("If not, somebody else is asked at once.", choices("yes", "Yes", "no", "No, not after all")),
                "serviceStartAt", new Words("Only if you can begin.", Map.of()),
                "firstVisitBy", new Words("The care worker, or whoever receives the person.", Map.of()),
                "latestArrivalTime", new Words("For a bed: for example 16:00.", Map.of()),
                "trustedAssessmentAccepted", new Words("For care homes.", choices("yes", "Yes", "no", "No")),
                "declineReason", new Words("Only if you cannot begin.", Map.of()), "declineText", FREE));
    }

    /** In this order. */
    private static Map<String, String> choices(String... valuesAndLabels) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i < valuesAndLabels.length; i += 2) {
            choices.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return choices;
    }
}
