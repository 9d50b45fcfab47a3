package org.homeward.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Complete answers to the forms of the special duties; a test changes the one that matters to it. */
public final class DutyAnswers {

    private DutyAnswers() {
    }

    /** Homeless, and what they say to a referral. */
    public static Map<String, Object> homeless(String consent) {
        return SampleAnswers.with(Map.of("homelessNow", "yes", "threatenedWithin56Days", "not-known", "consent", consent,
                "noRecourseToPublicFunds", "no", "children", "no"), "chosenAuthority",
                consent.equals("yes") ? "eastvale" : null);
    }

    public static Map<String, Object> accommodation(String offer, String declined) {
        return SampleAnswers.with(Map.of("offer", offer, "declinedByPerson", declined), "availableFrom",
                offer.equals("none-yet") ? null : SampleAnswers.today().toString());
    }

    /** Can decide where to live. */
    public static Map<String, Object> hasCapacity() {
        var answers = new HashMap<String, Object>();
        answers.putAll(Map.of("decisionInQuestion", "Where to live", "supportGiven", "Pictures, in the morning",
                "impairment", "none", "understands", "yes", "retains", "yes", "weighs", "yes", "communicates", "yes",
                "becauseOf", "not needed", "outcomeConfirmed", "yes"));
        answers.putAll(Map.of("likelyToRegain", "no", "canDecisionWait", "no", "attorneyOrDeputyChecked", "yes",
                "hasAppropriatePerson", "yes", "substantialDifficulty", "no"));
        return answers;
    }

    /** Cannot weigh it up because of dementia, and a daughter can be consulted. */
    public static Map<String, Object> lacksCapacity() {
        return SampleAnswers.with(hasCapacity(), "impairment", "Dementia", "weighs", "no", "becauseOf",
                "Forgets the options while speaking of them");
    }

    public static Map<String, Object> meets(String objection) {
        return Map.of("optionsConsidered", "Home with live-in care, a care home", "decision", "Home with live-in care",
                "present", List.of("family", "social-worker"), "leastRestrictive", "She stays in her own house",
                "objection", objection, "deprivationOfLiberty", "no");
    }

    public static Map<String, Object> advocate(String kind) {
        return Map.of("kind", kind, "instructedBy", "eastvale", "instructedAt", SampleAnswers.justNow(), "provider", "eastvale");
    }

    public static Map<String, Object> offers(String letter, String answer) {
        return Map.of("offer", "A room in the short-term unit from Monday", "interim", "yes", "letterStage", letter,
                "informationGiven", "yes", "answer", answer, "keptOnPreferredList", "yes");
    }

    public static Map<String, Object> resolves(String outcome) {
        return Map.of("what", "The family wants the home next door", "outcome", outcome);
    }

    public static Map<String, Object> concern(String immediateDanger) {
        return Map.of("kind", List.of("financial"), "whatHappened", "Her bank card was used while she was here",
                "immediateDanger", immediateDanger, "consentToRaise", "yes", "whoIsAtRisk", List.of("person"));
    }

    public static Map<String, Object> plan(String destinationSafe, String section42) {
        return Map.of("destinationSafe", destinationSafe, "protections", "The card is stopped", "section42", section42,
                "sharedWith", List.of("council"));
    }

    public static Map<String, Object> fastTrack(String rapidlyDeteriorating) {
        return Map.of("appropriateClinician", "omar.ward", "rapidlyDeteriorating", rapidlyDeteriorating,
                "preferredPlace", "home", "needs", "Night sitting and a syringe driver");
    }

    public static Map<String, Object> acceptsFastTrack(String accepted) {
        return SampleAnswers.with(Map.of("accepted", accepted), "reason",
                accepted.equals("yes") ? null : "The clinician has not signed");
    }

    /** All C but for the first ones, which are B; five B and more make it positive. */
    public static Map<String, Object> checklist(int howManyB) {
        var answers = new HashMap<String, Object>(Map.of("setting", "hospital-exceptional", "completedBy", "chi.chc",
                "dateSigned", SampleAnswers.justNow().substring(0, 10), "personInvolved", "yes"));
        var domains = List.of("nutritionMark", "continenceMark", "skinMark", "mobilityMark", "communicationMark",
                "psychologicalMark", "cognitionMark", "breathingMark", "behaviourMark", "drugTherapiesMark", "consciousnessMark");
        Stream.iterate(0, i -> i < domains.size(), i -> i + 1)
                .forEach(i -> answers.put(domains.get(i), i < howManyB ? "B" : "C"));
        return answers;
    }

    public static Map<String, Object> assessment(String recommendation) {
        return Map.of("decisionSupportToolRef", "DST 4711", "professions", List.of("nurse", "social-worker"),
                "councilConsulted", "yes", "recommendation", recommendation, "fundedNursingCare", "no");
    }

    public static Map<String, Object> eligibility(String decision, String fundedNursingCare) {
        return Map.of("decision", decision, "fundedNursingCare", fundedNursingCare, "reason", "As the panel found",
                "appealExplained", "yes");
    }
}
