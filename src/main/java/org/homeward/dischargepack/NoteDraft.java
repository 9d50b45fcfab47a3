package org.homeward.dischargepack;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is known of somebody’s needs as the beginning of a note in plain words; the ward puts it right. It names nobody. */
final class NoteDraft {

    private static final Map<String, String> HELP = Map.of("prompt", "remind them to", "one-person", "one person helps them to", "two-people",
            "two people help them to", "hoist-or-equipment", "help them, with a hoist or an aid, to");
    private static final Map<String, String> CHANGE = Map.of("higher", "They need more help than before.", "lower",
            "They need less help than before.", "same", "They need the same help as before.", "no-support-needed", "They need no help.");
    private static final Map<String, String> SKIN = Map.of("intact", "Their skin is sound.", "at-risk",
            "Their skin could get sore: look at it each day.", "wound", "They have a wound: the nurse sees to it.");
    private static final Map<String, String> CONTINENCE = Map.of("continent", "They need no pads.", "managed",
            "They use pads or a tube, and manage.", "needs-help", "They need help with pads or a tube.");
    private static final Map<String, String> MEDICINES = Map.of("independent", "They take their own medicines.", "prompt",
            "Remind them to take their medicines.", "assist", "Help them to take their medicines.", "administer",
            "Give them their medicines, and sign for each.");
    private static final Map<String, String> NIGHT = Map.of("occasional", "Night: they need help now and then.", "waking",
            "Night: somebody has to be awake.");

    private final Map<String, Object> needs;
    private final Map<String, Object> therapy;
    private final AnswerWords words;

    NoteDraft(Map<String, Object> needs, Map<String, Object> therapy, AnswerWords words) {
        this.needs = needs;
        this.therapy = therapy;
        this.words = words;
    }

    /** One line for each time of the day. */
    String helpByTimeOfDay() {
        var times = listed(needs.get("needsByTimeOfDay"));
        var lines = new LinkedHashMap<String, String>();
        times.forEach(time -> lines.put(time, words.of("needsByTimeOfDay", time) + ": " + sentence(tasks(time))));
        Optional.ofNullable(NIGHT.get(said("nightNeed"))).ifPresent(night -> lines.put("night", night));
        return String.join("\n", lines.values());
    }

    private Stream<String> tasks(String time) {
        return switch (time) {
            case "morning" -> Stream.of(help("washingAndDressing", "wash and dress"), help("transfers", "get up"), help("toileting", "use the toilet"),
                    help("eatingAndDrinking", "eat and drink"));
            case "lunch", "tea" -> Stream.of(help("eatingAndDrinking", "eat and drink"), help("toileting", "use the toilet"));
            case "bed" -> Stream.of(help("washingAndDressing", "wash and undress"), help("toileting", "use the toilet"), help("transfers", "get to bed"));
            default -> Stream.of(help("toileting", "use the toilet"));
        };
    }

    String movingAndHandling() {
        var workers = Optional.ofNullable(therapy.get("careWorkersPerVisit")).map(Object::toString).map(NoteDraft::whole);
        return lines(able("transfers", "get in and out of bed and chair"), able("walking", "walk"),
                workers.map(number -> switch (number) {
                    case "1" -> "One care worker comes to each visit.";
                    case "2" -> "Two care workers come to each visit.";
                    default -> "";
                }).orElse(""),
                aids());
    }

    private String aids() {
        var aids = listed(therapy.get("equipment")).stream().map(aid -> words.of("equipment", aid).toLowerCase(Locale.UK)).toList();
        return aids.isEmpty() ? "" : "They use: " + String.join(", ", aids) + ".";
    }

    String medicines() {
        return lines(MEDICINES.getOrDefault(said("medicines"), ""), "What to take and when is on the list that goes with them.");
    }

    String skinFoodContinence() {
        return lines(SKIN.getOrDefault(said("skin"), ""), able("eatingAndDrinking", "eat and drink"), CONTINENCE.getOrDefault(said("continence"), ""));
    }

    String moodAndMemory() {
        return lines(said("memoryAndUnderstanding").equals("independent") ? "Their memory is good." : able("memoryAndUnderstanding",
                "remember and understand things"), said("mood"));
    }

    String whatChanged(String needChange) {
        return CHANGE.getOrDefault(needChange, "");
    }

    String warningSigns() {
        return said("risksIfNotMet").isEmpty() ? "" : "Look out for this: " + ended(said("risksIfNotMet"));
    }

    String goals() {
        return lines(ended(String.valueOf(therapy.getOrDefault("goals", ""))), said("whatMattersToMe").isEmpty() ? ""
                : "What matters to them: " + ended(said("whatMattersToMe")));
    }

    private String able(String question, String what) {
        var how = said(question);
        return how.equals("independent") ? "They can " + what + " without help." : Optional.ofNullable(HELP.get(how))
                .map(help -> upper(help) + " " + what + ".").orElse("");
    }

    private String help(String question, String what) {
        return Optional.ofNullable(HELP.get(said(question))).map(help -> help + " " + what).orElse("");
    }

    private String said(String question) {
        return String.valueOf(needs.getOrDefault(question, "")).strip();
    }

    private static String sentence(Stream<String> parts) {
        var said = parts.filter(part -> !part.isEmpty()).toList();
        return said.isEmpty() ? "see that they are well." : String.join("; ", said) + ".";
    }

    private static String lines(String... sentences) {
        return Stream.of(sentences).map(String::strip).filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(" "));
    }

    private static String ended(String text) {
        return text.isBlank() || text.matches("(?s).*[.!?]$") ? text.strip() : text.strip() + ".";
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** A number that was kept as 1.0 is one. */
    private static String whole(String number) {
        return number.replaceFirst("\\.0$", "");
    }

    private static List<String> listed(Object value) {
        return value instanceof Collection<?> several ? several.stream().map(Object::toString).toList() : List.of();
    }
}
