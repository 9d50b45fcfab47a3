package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.person.NhsNumber;
import org.homeward.person.Person;
import org.homeward.person.PersonId;
import org.homeward.processes.SampleAnswers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the note for the care provider begins with")
class NoteDraftTest {

    private final AnswerWords words = AnswerWords.read(PlainWordsTest.table("words.csv"));
    private final NoteReadsWell readsWell = new NoteReadsWell(PlainWords.read(PlainWordsTest.table("jargon.csv")));

    @Test
    @DisplayName("each time of the day has a line of its own, with what is done then")
    void byTimeOfDay() {
        var needs = new HashMap<>(SampleAnswers.needs());
        needs.putAll(Map.of("needsByTimeOfDay", List.of("morning", "lunch", "tea", "bed", "night"), "nightNeed", "waking", "eatingAndDrinking", "prompt"));
        assertThat(draft(needs).helpByTimeOfDay().lines()).containsExactly(
                "Morning: one person helps them to wash and dress; one person helps them to get up; one person helps them to use the toilet; remind them to eat and drink.",
                "Lunch: remind them to eat and drink; one person helps them to use the toilet.",
                "Tea: remind them to eat and drink; one person helps them to use the toilet.",
                "Bed: one person helps them to wash and undress; one person helps them to use the toilet; one person helps them to get to bed.",
                "Night: somebody has to be awake.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"independent", "prompt", "one-person", "two-people", "hoist-or-equipment", "not-known"})
    @DisplayName("however much help is needed, it is said in plain words that are read with ease at twelve")
    void readsWell(String help) {
        var needs = new HashMap<>(SampleAnswers.needs());
        List.of("washingAndDressing", "transfers", "walking", "toileting", "eatingAndDrinking", "memoryAndUnderstanding").forEach(each -> needs.put(each, help));
        needs.putAll(Map.of("medicines", "administer", "skin", "wound", "continence", "needs-help", "nightNeed", "occasional"));
        var draft = draft(needs);
        var note = Map.<String, Object>of("whatChanged", draft.whatChanged("higher"), "helpByTimeOfDay", draft.helpByTimeOfDay(), "movingAndHandling",
                draft.movingAndHandling(), "medicines", draft.medicines(), "skinFoodContinence", draft.skinFoodContinence(), "moodAndMemory",
                draft.moodAndMemory(), "warningSigns", draft.warningSigns(), "goals", draft.goals());
        assertThat(ReadingAge.of(NoteReadsWell.text(note))).as(NoteReadsWell.text(note)).isLessThanOrEqualTo(ReadingAge.AIM);
        assertThat(readsWell.check(new JourneyId("J-7K3F9Q"), note)).isEmpty();
        assertThat(draft.movingAndHandling()).contains("One care worker comes to each visit.", "They use: walking aid.");
    }

    @Test
    @DisplayName("of somebody of whom nothing is known nothing is claimed")
    void nothingKnown() {
        var draft = new NoteDraft(Map.of(), Map.of(), words);
        assertThat(draft.helpByTimeOfDay() + draft.movingAndHandling() + draft.moodAndMemory() + draft.skinFoodContinence() + draft.warningSigns()
                + draft.goals() + draft.whatChanged("not-known")).isEmpty();
    }

    @Test
    @DisplayName("a link shows neither name nor number, should the ward have written them")
    void withoutNames() {
        var person = new Person(PersonId.fresh(), NhsNumber.read("9990000018"), true, "Birch-Lane", "Joan Ada", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertThat(new WithoutNames(Optional.of(person)).of("JOAN (999 000 0018) was Birch-Lane; Adaptations are in."))
                .isEqualTo("the person ((number)) was the person; Adaptations are in.");
        assertThat(new WithoutNames(Optional.empty()).of("Joan")).isEqualTo("Joan");
    }

    @Test
    @DisplayName("answers are said in words, days and times as people say them")
    void inWords() {
        assertThat(words.of("walking", "one-person")).isEqualTo("Needs one person to help");
        assertThat(words.of("keySafe", "yes")).contains("told by telephone");
        assertThat(words.of("needsByTimeOfDay", List.of("morning", "bed"))).isEqualTo("Morning, Bed");
        assertThat(words.of("fromDate", "2027-01-05")).isEqualTo("5 January 2027");
        assertThat(words.of("pickUpAt", "2027-01-05T14:30")).isEqualTo("5 January 2027 at 14:30");
        assertThat(words.of("pickUpAt", "2027-99-05T14:30")).isEqualTo("2027-99-05T14:30");
        assertThat(words.of("note", "As it was typed")).isEqualTo("As it was typed");
    }

    private NoteDraft draft(Map<String, Object> needs) {
        return new NoteDraft(needs, Map.of("careWorkersPerVisit", 1.0, "equipment", List.of("walking-aid"), "goals", "Walk to the shop"), words);
    }
}
