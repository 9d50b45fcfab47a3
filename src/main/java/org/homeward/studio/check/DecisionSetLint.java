package org.homeward.studio.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the decisions of a set are plain tables, in order and drawn, and read only what is asked and decided. */
final class DecisionSetLint {

    private static final Set<String> OTHER_THAN_TABLES = Set.of("literalExpression", "functionDefinition", "invocation",
            "context", "relation", "list", "import", "businessKnowledgeModel", "decisionService");

    private final ModelFiles set;
    private final List<DecisionModel> decisions;
    private final Map<String, JsonNode> contracts;

    private DecisionSetLint(ModelFiles set) {
        this.set = set;
        this.decisions = set.decisions();
        this.contracts = set.named(".contract.json").stream()
                .collect(Collectors.toMap(ModelFiles::basename, set::json));
    }

    static List<String> findings(ModelFiles set) {
        var code = set.named(".dmn").stream().flatMap(name -> code(set, name)).toList();
        return code.isEmpty() ? new DecisionSetLint(set).findings() : code;
    }

    private static Stream<String> code(ModelFiles set, String name) {
        var top = new Node(PlainXml.read(set.files().get(name)).getDocumentElement());
        return Stream.concat(Stream.of(top), top.below()).filter(node -> OTHER_THAN_TABLES.contains(node.tag())
                        || node.attribute("expressionLanguage").isPresent() || KnownWords.isStrange(node))
                .map(node -> name.replaceFirst("^.*/", "") + ": " + node.tag() + " " + node.id()
                        + " is more than a plain table; a decision is a table and runs no code");
    }

    private List<String> findings() {
        var findings = new ArrayList<String>();
        set.named(".dmn").forEach(name -> findings.addAll(DiagramLint.findings(Path.of(name), set.files().get(name))));
        var ids = new HashSet<String>();
        decisions.stream().filter(it -> !ids.add(it.id())).forEach(it -> findings.add(it.id() + ": is there twice"));
        decisions.forEach(it -> findings.addAll(table(it)));
        decisions.stream().flatMap(this::wiring).forEach(findings::add);
        return findings;
    }

    /** In a table that is not in order the rows cannot be weighed against each other, so first things first. */
    private static List<String> table(DecisionModel decision) {
        var found = DecisionLint.findings(decision);
        return !found.isEmpty() || !decision.givesOneAnswer() ? found : RowOrder.of(decision).mistakes().stream()
                .map(mistake -> decision.id() + ": " + mistake.sentence()).toList();
    }

    private Stream<String> wiring(DecisionModel decision) {
        var known = decisions.stream().map(DecisionModel::id).collect(Collectors.toSet());
        return Stream.concat(
                DecisionLint.questions(decision).filter(it -> contracts.containsKey(it.task()))
                        .filter(it -> answers(it).findAny().isEmpty())
                        .map(it -> decision.id() + ": no form asks " + it.task() + "." + it.name()),
                DecisionLint.decisionsRead(decision).filter(it -> !known.contains(it))
                        .map(it -> decision.id() + ": there is no decision " + it));
    }

    private Stream<JsonNode> answers(InputSource.Question question) {
        return ModelFiles.nodes(contracts.get(question.task()).path("answers"))
                .filter(it -> it.path("name").asText().equals(question.name()))
                .filter(it -> !it.path("type").asText().equals("shown"));
    }
}
