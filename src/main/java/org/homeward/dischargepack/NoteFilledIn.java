package org.homeward.dischargepack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Answer;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Prefill;

/** Fills in the note for the care provider: the first time from what was answered of the person’s needs, later as it was sent last. */
public final class NoteFilledIn implements Prefill {

    private final DischargeNotes notes;
    private final Answers answers;
    private final WhoHelps whoHelps;
    private final AnswerWords words;

    public NoteFilledIn(DischargeNotes notes, Answers answers, WhoHelps whoHelps, AnswerWords words) {
        this.notes = notes;
        this.answers = answers;
        this.whoHelps = whoHelps;
        this.words = words;
    }

    @Override
    public String form() {
        return NoteReadsWell.FORM;
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        var filled = new LinkedHashMap<String, Object>();
        var last = notes.newest(journey);
        last.ifPresentOrElse(note -> filled.putAll(plain(answers.ofSheet(journey, form(), note.sheet()))), () -> filled.putAll(fresh(journey)));
        filled.remove(NothingMissing.OVERRIDE);
        filled.put("medicines", withChanges(filled.getOrDefault("medicines", "").toString(), last.map(note -> note.prepared().changes()),
                MedicineChanges.kept(answers.ofForm(journey, MedicineChanges.FORM))));
        last.flatMap(DischargeNote::heard).filter(DischargeNote.Heard::isSomethingMissing)
                .ifPresent(heard -> filled.put("missingBefore", missing(heard)));
        filled.values().removeIf(value -> value.toString().isBlank());
        return filled;
    }

    private Map<String, Object> fresh(JourneyId journey) {
        var needs = plain(answers.ofForm(journey, "describe-needs"));
        var draft = new NoteDraft(needs, plain(answers.ofForm(journey, "assess-therapy")), words);
        var filled = new LinkedHashMap<String, Object>();
        filled.put("whatChanged", draft.whatChanged(newest(journey, "needChange").orElse("")));
        filled.put("helpByTimeOfDay", draft.helpByTimeOfDay());
        filled.put("movingAndHandling", draft.movingAndHandling());
        filled.put("medicines", draft.medicines());
        filled.put("skinFoodContinence", draft.skinFoodContinence());
        filled.put("moodAndMemory", draft.moodAndMemory());
        filled.put("warningSigns", draft.warningSigns());
        filled.put("goals", draft.goals());
        filled.put("infection", switch (String.valueOf(needs.getOrDefault("infectionPrecautions", ""))) {
            case "yes", "true" -> "precautions";
            case "no", "false" -> "none";
            default -> "";
        });
        filled.put("endOfLifeDocuments", newest(journey, "endOfLifeWish").filter("not-applicable"::equals).map(none -> "none").orElse(""));
        filled.put("equipmentDue", said(journey, "order-equipment", "deliverBy").map(at -> "It comes by " + at + ".").orElse(""));
        filled.put("followUps", said(journey, "accept-nursing", "firstVisitAt").map(at -> "The nurse comes on " + at + ".").orElse(""));
        filled.put("whoToCall", whoToCall(journey));
        return filled;
    }

    private String whoToCall(JourneyId journey) {
        return Stream.of(whoHelps.caseManagerTelephone(journey).map(number -> "Ring the hub on " + number + " about the care."),
                        whoHelps.wardTelephone(journey).map(number -> "Ring the ward on " + number + " about the stay."),
                        Optional.of("At night, or when they feel worse, ring 111. When they are in danger, ring 999."))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** What the pharmacist named before and names no more is not said any more; what the ward wrote itself stays. */
    private String withChanges(String text, Optional<MedicineChanges> before, MedicineChanges now) {
        var still = before.filter(earlier -> !earlier.equals(now)).map(earlier -> text.replace(sentence(earlier), "").strip()).orElse(text);
        return still.contains(sentence(now)) ? still : (still + " " + sentence(now)).strip();
    }

    private String sentence(MedicineChanges changes) {
        return changes.isNone() ? "" : "Changed in hospital: " + words.of(MedicineChanges.QUESTION, new TreeSet<>(changes.named())) + ".";
    }

    private static String missing(DischargeNote.Heard heard) {
        return Stream.concat(heard.missingItems().stream().flatMap(key -> NoteItem.of(key).stream()).map(NoteItem::words), Stream.of(heard.missing()))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private Optional<String> said(JourneyId journey, String form, String question) {
        return Optional.ofNullable(answers.ofForm(journey, form).get(question)).map(answer -> words.of(question, answer.value()));
    }

    private Optional<String> newest(JourneyId journey, String question) {
        return Optional.ofNullable(answers.toQuestions(journey, List.of(question)).get(question)).map(answer -> answer.value().toString());
    }

    private static Map<String, Object> plain(Map<String, Answer> answers) {
        var plain = new LinkedHashMap<String, Object>();
        answers.forEach((question, answer) -> plain.put(question, answer.value()));
        return plain;
    }
}
