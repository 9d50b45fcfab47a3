package org.homeward.studio.check;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision as the process owner wrote it, with the file that it stands in. */
public record DecisionModel(Path file, DmnModelInstance model, Decision decision) {

    /** The decisions of one file. */
    public static List<DecisionModel> in(Path file, byte[] xml) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(xml));
        return model.getModelElementsByType(Decision.class).stream()
                .map(decision -> new DecisionModel(file, model, decision)).toList();
    }

    public String id() {
        return decision.getId();
    }

    public String basename() {
        return file.getFileName().toString().replace(".dmn", "");
    }

    public DecisionTable table() {
        return (DecisionTable) decision.getExpression();
    }

    /** FIRST and UNIQUE tables always give exactly one answer; the others give a list. */
    public boolean givesOneAnswer() {
        return table().getHitPolicy() == HitPolicy.FIRST || table().getHitPolicy() == HitPolicy.UNIQUE;
    }

    public List<Input> inputs() {
        return List.copyOf(table().getInputs());
    }

    public List<Output> outputs() {
        return List.copyOf(table().getOutputs());
    }

    public List<Rule> rules() {
        return List.copyOf(table().getRules());
    }

    /** The cells of one input column, top to bottom. */
    public List<String> column(String input) {
        var names = inputs().stream().map(DecisionModel::nameOf).toList();
        return rules().stream().map(rule -> conditions(rule).get(names.indexOf(input))).toList();
    }

    public static List<String> conditions(Rule rule) {
        return rule.getInputEntries().stream().map(entry -> entry.getTextContent().strip()).toList();
    }

    public static List<String> conclusions(Rule rule) {
        return rule.getOutputEntries().stream().map(entry -> entry.getTextContent().strip()).toList();
    }

    public static boolean matchesAnything(String cell) {
        return cell.isEmpty() || cell.equals("-");
    }

    public static String nameOf(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    public static List<String> allowed(Input input) {
        return input.getInputValues() == null ? List.of() : quoted(input.getInputValues().getTextContent());
    }

    public static List<String> allowed(Output output) {
        return output.getOutputValues() == null ? List.of() : quoted(output.getOutputValues().getTextContent());
    }

    public static Optional<InputSource> sourceOf(Input input) {
        return InputSource.read(description(input));
    }

    public static String description(DmnElement element) {
        return element.getDescription() == null ? "" : element.getDescription().getTextContent().strip();
    }

    /** The texts in quotation marks, in order. */
    public static List<String> quoted(String cell) {
        var parts = cell.split("\"", -1);
        return IntStream.range(0, parts.length).filter(i -> i % 2 == 1).mapToObj(i -> parts[i]).toList();
    }

    public static List<String> quoted(Collection<String> cells) {
        return cells.stream().flatMap(cell -> quoted(cell).stream()).distinct().toList();
    }

    public static String camel(String kebab) {
        var words = kebab.split("-");
        return words[0] + Arrays.stream(words).skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
