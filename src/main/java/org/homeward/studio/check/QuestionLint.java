package org.homeward.studio.check;

import static org.homeward.studio.check.FormLint.expect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Condition;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;

/** Whether one field of a form is what the contract says of its question. */
final class QuestionLint {

    private static final Set<String> TICKED_OR_NOT = Set.of("true", "false");
    private static final Set<String> LIMITS = Set.of("today", "now");

    private QuestionLint() {
    }

    static List<String> findings(FormContract contract, Question question, JsonNode field, KnownLists lists) {
        List<String> findings = new ArrayList<>();
        expect(findings, question.label().equals(FormLint.label(field)), "the label is another one in the contract");
        expect(findings, typeAgrees(question, field), "the kind of field, its values or its limits are not the contract's");
        boolean always = question.asked() instanceof Condition.Always;
        boolean needed = always ? question.needed() instanceof Condition.Always : question.needed().equals(question.asked());
        expect(findings, field.path("validate").path("required").asBoolean() == needed,
            "the form and the contract do not agree on whether it has to be answered");
        expect(findings, field.path("conditional").path("hide").asText("").equals(always ? "" : "=" + hide(contract, question.asked())),
            "it is not hidden exactly when the contract does not ask it");
        expect(findings, always || !(question.needed() instanceof Condition.Always), "it is needed even when it is not asked");
        boolean optional = question.needed() instanceof Condition.Never;
        expect(findings, optional || !question.missing().startsWith("Answer “"), "no sentence says that it is missing");
        expect(findings, question.missing().endsWith("."), "the sentence for a missing answer has no full stop");
        expect(findings, canBeTrue(contract, question.asked(), lists) && canBeTrue(contract, question.needed(), lists),
            "it depends on an answer that cannot be given");
        expect(findings, limitsExist(contract, question), "it is limited by a question that asks for no time");
        return findings.stream().map(finding -> question.name() + ": " + finding).toList();
    }

    private static boolean typeAgrees(Question question, JsonNode field) {
        String kind = field.path("type").asText();
        JsonNode validate = field.path("validate");
        if (question.type() instanceof AnswerType.OneOf oneOf) {
            return Set.of("radio", "select").contains(kind) && oneOf.values().equals(values(field));
        }
        if (question.type() instanceof AnswerType.SeveralOf several) {
            return Set.of("checklist", "taglist").contains(kind) && several.values().equals(values(field));
        }
        if (question.type() instanceof AnswerType.Text text) {
            return Set.of("textfield", "textarea").contains(kind) && !field.path("readonly").asBoolean()
                && validate.path("maxLength").asInt() == text.longest();
        }
        if (question.type() instanceof AnswerType.Count count) {
            return kind.equals("number") && field.path("decimalDigits").asInt(-1) == 0
                && validate.path("min").asInt(-1) == count.least() && validate.path("max").asInt(-1) == count.most();
        }
        if (question.type() instanceof AnswerType.Day) {
            return kind.equals("datetime") && field.path("subtype").asText().equals("date");
        }
        if (question.type() instanceof AnswerType.Moment) {
            return kind.equals("datetime") && field.path("subtype").asText().equals("datetime")
                && field.path("timeSerializingFormat").asText().equals("no_timezone") && field.path("use24h").asBoolean();
        }
        if (question.type() instanceof AnswerType.TimeOfDay) {
            return kind.equals("datetime") && field.path("subtype").asText().equals("time") && field.path("use24h").asBoolean();
        }
        if (question.type() instanceof AnswerType.Tick) {
            return kind.equals("checkbox");
        }
        if (question.type() instanceof AnswerType.OneOffered || question.type() instanceof AnswerType.Code) {
            return kind.equals("select") && field.path("valuesKey").asText().equals(question.name() + "Options");
        }
        return kind.equals("textarea") && field.path("readonly").asBoolean() && validate.isMissingNode();
    }

    static List<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
            .map(option -> option.path("value").asText()).toList();
    }

    /** The trivial FEEL that hides a question when the condition does not hold; a browser's FEEL is not the engine's. */
    private static String hide(FormContract contract, Condition asked) {
        if (asked instanceof Condition.Is is) {
            String quote = type(contract, is.answer()) instanceof AnswerType.Tick ? "" : "\"";
            return is.values().stream().sorted().map(value -> is.answer() + " != " + quote + value + quote)
                .collect(Collectors.joining(" and "));
        }
        if (asked instanceof Condition.Above above) {
            return above.answer() + " = null or " + above.answer() + " <= " + above.limit();
        }
        if (asked instanceof Condition.Contains contains) {
            return "not(list contains(" + contains.answer() + ", \"" + contains.value() + "\"))";
        }
        if (asked instanceof Condition.IsNot isNot && isNot.values().isEmpty()) {
            return isNot.answer() + " = null";
        }
        if (asked instanceof Condition.All all) {
            return all.of().stream().map(each -> hide(contract, each)).collect(Collectors.joining(" or "));
        }
        return "(no simple condition)";
    }

    private static boolean canBeTrue(FormContract contract, Condition condition, KnownLists lists) {
        if (condition instanceof Condition.Is is) {
            return takes(contract, is.answer(), is.values(), lists) && !is.values().isEmpty();
        }
        if (condition instanceof Condition.IsNot isNot) {
            return takes(contract, isNot.answer(), isNot.values(), lists);
        }
        if (condition instanceof Condition.Contains contains) {
            return type(contract, contains.answer()) instanceof AnswerType.SeveralOf several
                && several.values().contains(contains.value());
        }
        if (condition instanceof Condition.Above above) {
            return type(contract, above.answer()) instanceof AnswerType.Count count && above.limit() < count.most();
        }
        if (condition instanceof Condition.WithinHours within) {
            return type(contract, within.answer()) instanceof AnswerType.Moment;
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().allMatch(each -> canBeTrue(contract, each, lists));
        }
        return !(condition instanceof Condition.All all) || all.of().stream().allMatch(each -> canBeTrue(contract, each, lists));
    }

    private static boolean takes(FormContract contract, String answer, Collection<String> values, KnownLists lists) {
        AnswerType type = type(contract, answer);
        return type instanceof AnswerType.OneOf oneOf && oneOf.values().containsAll(values)
            || type instanceof AnswerType.Tick && TICKED_OR_NOT.containsAll(values)
            || type instanceof AnswerType.Code code && lists.hasAll(code.list(), values);
    }

    private static boolean limitsExist(FormContract contract, Question question) {
        var limits = question.type() instanceof AnswerType.Day day ? day.limits()
            : question.type() instanceof AnswerType.Moment moment ? moment.limits() : null;
        return limits == null || List.of(limits.notBefore(), limits.notAfter()).stream().flatMap(Optional::stream)
            .allMatch(limit -> LIMITS.contains(limit) || type(contract, limit) instanceof AnswerType.Day
                || type(contract, limit) instanceof AnswerType.Moment);
    }

    private static AnswerType type(FormContract contract, String name) {
        return contract.questions().stream().filter(question -> question.name().equals(name)).map(Question::type)
            .findFirst().orElse(new AnswerType.Shown());
    }
}
