package org.homeward.studio.check;

import static org.homeward.studio.check.DecisionModel.allowed;
import static org.homeward.studio.check.DecisionModel.camel;
import static org.homeward.studio.check.DecisionModel.conclusions;
import static org.homeward.studio.check.DecisionModel.conditions;
import static org.homeward.studio.check.DecisionModel.description;
import static org.homeward.studio.check.DecisionModel.nameOf;
import static org.homeward.studio.check.DecisionModel.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** What every decision keeps to, so that the next person can read it; each finding says where and what. */
public final class DecisionLint {

    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Set<HitPolicy> POLICIES =
            Set.of(HitPolicy.FIRST, HitPolicy.UNIQUE, HitPolicy.ANY, HitPolicy.COLLECT, HitPolicy.RULE_ORDER);

    // What a cell may say. Nothing else: no loops, no functions, no patterns, so that a table always ends at once.
    private static final String TEXT = "\"[^\"\\\\]*\"";
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";
    private static final String TEXTS = TEXT + "( *, *" + TEXT + ")*";
    private static final Pattern CONDITION = Pattern.compile(
            "|-|true|false|null|" + TEXTS + "|not\\(" + TEXTS + "\\)|(<|<=|>|>=)? *" + NUMBER
                    + "|[\\[(]" + NUMBER + "\\.\\." + NUMBER + "[\\])]");
    private static final Pattern CONCLUSION = Pattern.compile("true|false|" + TEXT + "|" + NUMBER);

    private final DecisionModel decision;
    private final List<String> findings = new ArrayList<>();

    private DecisionLint(DecisionModel decision) {
        this.decision = decision;
    }

    /** Findings about one decision; none when all is well. */
    public static List<String> findings(DecisionModel decision) {
        var lint = new DecisionLint(decision);
        lint.head();
        lint.inputs();
        lint.rows();
        lint.lastRow();
        return List.copyOf(lint.findings);
    }

    private void head() {
        var it = decision.decision();
        require(KEBAB.matcher(decision.id()).matches(), "the id is not kebab-case");
        require(it.getName() != null && !it.getName().isBlank(), "it has no name");
        require(it.getCamundaHistoryTimeToLiveString() != null, "it has no time to live");
        require(it.getVersionTag() != null, "it has no version tag");
        require(POLICIES.contains(decision.table().getHitPolicy()),
                "the hit policy is one that the engine does not have");
        var lines = description(it).lines().toList();
        require(!lines.isEmpty() && lines.get(0).endsWith("?"), "its description does not begin with its question");
        require(lines.size() > 1 && lines.get(1).startsWith("Source: "),
                "its description does not name the policy source");
    }

    private void inputs() {
        decision.inputs().forEach(input -> {
            require(NAME.matcher(nameOf(input)).matches(), "input '" + nameOf(input) + "' is not a plain name");
            require(input.getLabel() != null && !input.getLabel().isBlank(),
                    "input " + nameOf(input) + " has no label");
            require(input.getInputExpression().getTypeRef() != null, "input " + nameOf(input) + " has no type");
            require(DecisionModel.sourceOf(input).isPresent(),
                    "input " + nameOf(input) + " does not say where it comes from");
        });
        Stream.concat(decision.inputs().stream().map(Input::getInputValues),
                        decision.outputs().stream().map(Output::getOutputValues))
                .filter(Objects::nonNull).map(values -> values.getTextContent().strip())
                .filter(values -> !values.matches(TEXTS))
                .forEach(values -> findings.add(at("the values that a column allows are more than a list of texts")));
        decision.outputs().forEach(output ->
                require(output.getName() != null && output.getTypeRef() != null, "an output has no name or no type"));
    }

    private void rows() {
        var seen = new HashSet<String>();
        var prefix = "rule_" + camel(decision.id()) + "_";
        decision.rules().forEach(rule -> {
            require(seen.add(rule.getId()), "row " + rule.getId() + " is there twice");
            require(rule.getId().startsWith(prefix),
                    "the id of row " + rule.getId() + " does not start with " + prefix);
            require(!description(rule).isEmpty(), "row " + rule.getId() + " does not say why it stands there");
            cells(rule);
        });
    }

    private void cells(Rule rule) {
        conditions(rule).stream().filter(cell -> !CONDITION.matcher(cell).matches())
                .forEach(cell -> findings.add(at("row " + rule.getId() + " asks more than a table may: " + cell)));
        conclusions(rule).stream().filter(cell -> !CONCLUSION.matcher(cell).matches())
                .forEach(cell -> findings.add(at("row " + rule.getId() + " answers more than a value: " + cell)));
        for (var i = 0; i < decision.inputs().size(); i++) {
            among(allowed(decision.inputs().get(i)), conditions(rule).get(i), rule);
        }
        for (var i = 0; i < decision.outputs().size(); i++) {
            among(allowed(decision.outputs().get(i)), conclusions(rule).get(i), rule);
        }
    }

    private void among(List<String> allowed, String cell, Rule rule) {
        quoted(cell).stream().filter(value -> !allowed.isEmpty() && !allowed.contains(value))
                .forEach(value -> findings.add(at("row " + rule.getId() + " names '" + value
                        + "', which its column does not allow")));
    }

    private void lastRow() {
        var rules = decision.rules();
        var open = !rules.isEmpty()
                && conditions(rules.get(rules.size() - 1)).stream().allMatch(DecisionModel::matchesAnything);
        require(open || !decision.givesOneAnswer(), "the last row does not answer everything else");
    }

    /** The tasks whose answers this decision reads. */
    public static Stream<InputSource.Question> questions(DecisionModel decision) {
        return decision.inputs().stream().flatMap(input -> sources(input).stream())
                .flatMap(source -> source.questions().stream());
    }

    /** The decisions whose result this decision reads. */
    public static Stream<String> decisionsRead(DecisionModel decision) {
        return decision.inputs().stream().flatMap(input -> sources(input).stream())
                .filter(source -> source.kind() == InputSource.Kind.DECISION).map(source -> source.names().get(0));
    }

    private static List<InputSource> sources(Input input) {
        return DecisionModel.sourceOf(input).stream().toList();
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            findings.add(at(otherwise));
        }
    }

    private String at(String finding) {
        return decision.id() + ": " + finding;
    }
}
