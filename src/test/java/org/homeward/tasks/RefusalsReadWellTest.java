package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.house.RepositoryFiles;
import org.homeward.tasks.store.JsonFormContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is wrong with an answer to any question of any form of ours, the caseworker reads one sentence that says what
 * to do about which question.
 */
class RefusalsReadWellTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");
    private static final Pattern IMPERATIVE = Pattern.compile("(Say|Choose|Name|Give|Write|Describe|Answer|Tick|Leave)\\b.*");
    private static final Pattern FOR_A_QUESTION = Pattern.compile("For “(.+?)”, (say|choose|name|give|write|leave)\\b.*");
    private static final Pattern OF_MACHINES = Pattern.compile("(?i)\\b(null|string|boolean|json|array|integer|value|values|key"
        + "|field|invalid|error|format|parameter|regex|enum|type|utf|iso|exception|variable|id)\\b|[{}\\[\\]<>=_\\\\]");

    /** What wards and records offices say of an admission that never was. */
    private static final String OF_HOSPITALS = "recorded in error";

    static List<FormContract> contracts() {
        return RepositoryFiles.under("processes").stream().filter(file -> file.toString().endsWith(".contract.json"))
            .map(file -> JsonFormContract.read(new ByteArrayInputStream(
                RepositoryFiles.read(file).getBytes(StandardCharsets.UTF_8)))).toList();
    }

    @Test
    void thereAreContractsToHold() {
        assertThat(contracts()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyRefusalIsOneSentenceThatSaysWhatToDo(FormContract contract) {
        List<String> problems = new ArrayList<>();
        for (Question question : asked(contract)) {
            Map<String, String> refusals = refusals(contract, question);
            assertThat(refusals).as(question.name()).isNotEmpty();
            refusals.forEach((kind, sentence) -> problems.addAll(readsWell(question, sentence) ? List.of()
                : List.of(question.name() + ", " + kind + ": " + sentence)));
        }
        assertThat(problems).as(contract.form()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void noTwoQuestionsOfAFormAreRefusedInTheSameWords(FormContract contract) {
        Map<String, Set<String>> askedBy = new HashMap<>();
        asked(contract).forEach(question -> refusals(contract, question).values().forEach(sentence ->
            askedBy.computeIfAbsent(sentence, it -> new TreeSet<>()).add(question.name())));
        assertThat(askedBy).as(contract.form()).allSatisfy((sentence, questions) -> assertThat(questions).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void whatNobodyAskedIsToBeLeftOut(FormContract contract) {
        assertThat(sentences(contract, Map.of("shoeSize", "9"))).contains("Leave out “shoeSize”: this form does not ask for it.");
    }

    /** So that the test itself can fail. */
    @ParameterizedTest
    @ValueSource(strings = {"Safe?", "Must be one of yes, no.", "For “Is it safe?”, choose one of: yes, no",
        "For “Is it safe?”, choose a value.", "For “Another?”, choose one of: yes, no.", "Say whether homeIsSafe.",
        "Say it. Say it again.", "Say how much it weighs."})
    void aSentenceThatDoesNotReadWellIsFound(String sentence) {
        Question question = new Question("homeIsSafe", new AnswerType.OneOf(AnswerType.YES_OR_NO), "Is it safe?",
            "Say whether it is safe.", new Condition.Always(), new Condition.Always());
        assertThat(readsWell(question, "For “Is it safe?”, choose one of: yes, no.")).isTrue();
        assertThat(readsWell(question, "Say whether it is safe.")).isTrue();
        assertThat(readsWell(question, sentence)).isFalse();
    }

    private static boolean readsWell(Question question, String sentence) {
        var named = FOR_A_QUESTION.matcher(sentence);
        String own = sentence.replaceAll("“[^”]*”", "");
        boolean says = named.matches() ? named.group(1).equals(question.label())
            : IMPERATIVE.matcher(sentence).matches() && sharesAWord(sentence, question.label());
        return says && own.endsWith(".") && !own.matches("(?s).*[.!?] .*") && !own.contains("\n")
            && OF_MACHINES.matcher(own.replace(OF_HOSPITALS, "")).results().allMatch(it -> words(question.label()).contains(it.group())) && !own.contains(camel(question.name()).orElse("\0"))
            && valuesOf(question).noneMatch(value -> value.contains("-") && own.contains(value));
    }

    private static Stream<String> valuesOf(Question question) {
        return question.type() instanceof AnswerType.OneOf oneOf ? oneOf.values().stream()
            : question.type() instanceof AnswerType.SeveralOf several ? several.values().stream() : Stream.empty();
    }

    /** A name that is an ordinary word, such as {@code goals}, may stand in a sentence. */
    private static Optional<String> camel(String name) {
        return Optional.of(name).filter(it -> !it.equals(it.toLowerCase(Locale.ROOT)));
    }

    private static boolean sharesAWord(String sentence, String label) {
        Set<String> words = words(label);
        return words(sentence).stream().anyMatch(words::contains);
    }

    /** Words that mean something, cut so that "unchanged" and "changed", "agree" and "agreed" differ and still meet. */
    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")).filter(word -> word.length() > 3
            || Set.of("why", "key").contains(word)).map(word -> word.length() > 5 ? word.substring(0, 5) : word).collect(Collectors.toSet());
    }

    private static List<Question> asked(FormContract contract) {
        return contract.questions().stream().filter(question -> !(question.type() instanceof AnswerType.Shown)).toList();
    }

    /** By kind of mistake: what is said about this one question. */
    private static Map<String, String> refusals(FormContract contract, Question question) {
        Map<String, String> refusals = new LinkedHashMap<>();
        mistakes(question.type()).forEach((kind, posted) -> refusals.put(kind, said(contract, question, posted)));
        if (!(question.needed() instanceof Condition.Never)) {
            refusals.put("missing", question.missing());
        }
        if (!(question.asked() instanceof Condition.Always)) {
            refusals.put("not asked", question.refuse("leave it empty: it is not asked with your other answers").sentence());
        }
        limits(question.type()).forEach((kind, posted) -> refusals.put(kind, said(contract, question, posted)));
        return refusals;
    }

    private static String said(FormContract contract, Question question, Object posted) {
        Map<String, Object> answers = new HashMap<>();
        answers.put(question.name(), posted);
        FormCheck check = contract.check(answers, Map.of(), NOW);
        assertThat(check).as(question.name() + " = " + posted).isInstanceOf(FormCheck.Refused.class);
        return ((FormCheck.Refused) check).refusals().stream().filter(it -> it.question().equals(question.name()))
            .map(Refusal::sentence).findFirst()
            .orElseThrow(() -> new AssertionError(contract.form() + " takes " + posted + " for " + question.name()));
    }

    private static Map<String, Object> mistakes(AnswerType type) {
        Map<String, Object> mistakes = new LinkedHashMap<>();
        mistakes.put("wrong type", Map.of("a", List.of(1)));
        if (type instanceof AnswerType.Text text) {
            mistakes.put("too long", "x".repeat(text.longest() + 1));
            mistakes.put("pasted control character", "a\u0007b");
        } else {
            mistakes.put("own words", "whatever comes to mind");
            mistakes.put("pasted control character", "\u0007");
        }
        if (type instanceof AnswerType.Count count) {
            mistakes.put("too small", count.least() - 1);
            mistakes.put("too large", count.most() + 1);
            mistakes.put("not whole", count.least() + 0.5);
        }
        if (type instanceof AnswerType.SeveralOf several && !several.alone().isEmpty()) {
            mistakes.put("nothing and something", several.values());
        }
        return mistakes;
    }

    private static Map<String, Object> limits(AnswerType type) {
        boolean isDay = type instanceof AnswerType.Day;
        TimeLimits limits = type instanceof AnswerType.Day day ? day.limits()
            : type instanceof AnswerType.Moment moment ? moment.limits() : TimeLimits.NONE;
        Map<String, Object> mistakes = new LinkedHashMap<>();
        limits.notBefore().filter(Set.of("today", "now")::contains)
            .ifPresent(it -> mistakes.put("too early", isDay ? "2020-01-01" : "2020-01-01T08:00"));
        limits.notAfter().filter(Set.of("today", "now")::contains)
            .ifPresent(it -> mistakes.put("too late", isDay ? "2030-01-01" : "2030-01-01T08:00"));
        return mistakes;
    }

    private static List<String> sentences(FormContract contract, Map<String, Object> posted) {
        return contract.check(posted, Map.of(), NOW) instanceof FormCheck.Refused refused
            ? refused.refusals().stream().map(Refusal::sentence).toList() : List.of();
    }
}
