package org.homeward.studio.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the models need to know of the decision tables: who answers what, and which keys a table knows. */
record DecisionTables(List<Node> models) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    static DecisionTables of(ModelFiles files) {
        return new DecisionTables(files.named(".dmn").stream()
                .map(name -> new Node(PlainXml.read(files.files().get(name)).getDocumentElement())).toList());
    }

    /** Outputs of each decision, with the values that the table allows for them. */
    Map<String, Map<String, Set<String>>> outputs() {
        var found = new HashMap<String, Map<String, Set<String>>>();
        decisions().forEach(decision -> found.put(decision.id(), decision.below().filter(it -> it.is("output", "variable"))
                .collect(Collectors.toMap(Node::name, output -> output.children("outputValues")
                        .flatMap(it -> quoted(it.text())).collect(Collectors.toSet()), (one, other) -> one))));
        return found;
    }

    /** The keys that a table has a rule for in one of its columns; a catch-all rule names none. */
    Set<String> keys(String decision, String input) {
        return rules(decision).flatMap(rule -> quoted(cell(decision, rule, input))).collect(Collectors.toSet());
    }

    /** The outputs of the first rule that names a key and asks nothing else. */
    Map<String, String> row(String decision, String input, String key) {
        var outputs = table(decision).children("output").map(Node::name).toList();
        var rule = rules(decision).filter(it -> quoted(cell(decision, it, input)).anyMatch(key::equals))
                .filter(it -> asksNothingBut(decision, it, input)).findFirst();
        var cells = rule.map(it -> it.children("outputEntry").map(Node::text).toList()).orElse(List.of());
        var row = new LinkedHashMap<String, String>();
        IntStream.range(0, cells.size()).forEach(i -> row.put(outputs.get(i), cells.get(i).replace("\"", "")));
        return row;
    }

    private boolean asksNothingBut(String decision, Node rule, String input) {
        return columns(decision).stream().filter(column -> !column.equals(input))
                .allMatch(column -> Set.of("", "-").contains(cell(decision, rule, column)));
    }

    private String cell(String decision, Node rule, String input) {
        return rule.children("inputEntry").toList().get(columns(decision).indexOf(input)).text();
    }

    private List<String> columns(String decision) {
        return table(decision).children("input").map(it -> it.children("inputExpression").map(Node::text).findFirst()
                .orElse("")).toList();
    }

    private Stream<Node> rules(String decision) {
        return table(decision).children("rule");
    }

    private Node table(String decision) {
        return decisions().filter(it -> it.id().equals(decision)).flatMap(it -> it.children("decisionTable")).findFirst()
                .orElseThrow(() -> new UnreadableModel("there is no decision table " + decision));
    }

    private Stream<Node> decisions() {
        return models.stream().flatMap(it -> it.children("decision"));
    }

    private static Stream<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(it -> it.group(1));
    }
}
