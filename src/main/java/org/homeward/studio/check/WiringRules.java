package org.homeward.studio.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a model calls is there, and a model runs no code of its own. */
final class WiringRules {

    private static final Set<String> CODE = Set.of("class", "expression", "type", "topic", "resource");
    private static final Set<String> CODE_ELEMENTS =
            Set.of("script", "scriptTask", "connector", "field", "executionListener", "taskListener");
    private static final Set<String> SCRIPTED = Set.of("language", "expressionLanguage", "scriptFormat");
    private static final int LONGEST_SHOWN = 80;
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][a-zA-Z]*)}");
    private static final Pattern SCALAR = Pattern.compile("\\$\\{decisionResult\\.getSingleResult\\(\\)\\.(\\w+)}");

    private WiringRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("no-code-in-the-model", (model, around) -> Stream.concat(Stream.of(model.definitions()), model.definitions().below()).filter(WiringRules::isCode)
                        .map(node -> node.tag() + " " + node.id() + " runs code; a model names beans only")),
                new Rule("bean-exists", (model, around) -> model.process().below()
                        .flatMap(node -> node.camunda("delegateExpression").stream())
                        .filter(expression -> !isBean(expression, around))
                        .map(expression -> "there is no delegate " + expression)),
                new Rule("work-is-wired", (model, around) -> model.process().below()
                        .filter(WiringRules::works).filter(node -> node.camunda("delegateExpression").isEmpty())
                        .map(node -> node.id() + " names no delegate that does it")),
                new Rule("expression-speaks-to-known", (model, around) -> Expressions.in(model.definitions())
                        .filter(text -> !Expressions.isPlain(text)).map(text -> "the expression " + shortened(text)
                                + " asks for something that a model cannot reach; it compares variables, asks londonTime"
                                + " or reads decisionResult")),
                new Rule("decision-exists", (model, around) -> model.steps("businessRuleTask").stream()
                        .filter(task -> task.camunda("decisionRef").filter(around.decisions()::containsKey).isEmpty())
                        .map(task -> task.shown() + " asks a decision that is not there")),
                new Rule("decision-deployed-with-it", (model, around) -> model.steps("businessRuleTask").stream()
                        .filter(task -> task.camunda("decisionRefBinding").filter("deployment"::equals).isEmpty())
                        .map(task -> task.shown() + " does not bind its decision by deployment")),
                new Rule("decision-hands-on-single-values", (model, around) -> model.steps("businessRuleTask").stream()
                        .flatMap(task -> handedOn(task, around))),
                new Rule("london-time", (model, around) -> model.process().below().filter(it -> it.is("timeDate", "timeCycle"))
                        .filter(it -> !it.text().startsWith("${londonTime."))
                        .map(it -> "a timer says " + it.text() + " instead of asking londonTime")));
    }

    private static boolean isCode(Node node) {
        return CODE_ELEMENTS.contains(node.tag()) || CODE.stream().anyMatch(it -> node.camunda(it).isPresent())
                || SCRIPTED.stream().anyMatch(it -> node.attribute(it).isPresent()) || KnownWords.isStrange(node)
                || node.isCamundas() && node.attribute("class").or(() -> node.attribute("expression")).isPresent();
    }

    private static String shortened(String expression) {
        return expression.length() <= LONGEST_SHOWN ? expression : expression.substring(0, LONGEST_SHOWN) + "…";
    }

    private static boolean isBean(String expression, Surroundings around) {
        var bean = BEAN.matcher(expression);
        return bean.matches() && around.beans().contains(bean.group(1));
    }

    private static boolean works(Node node) {
        return node.is("serviceTask", "sendTask") || node.is("messageEventDefinition")
                && node.parent().filter(it -> it.is("endEvent", "intermediateThrowEvent")).isPresent();
    }

    /** Every expression of an element: in its attributes, and as its own text where nothing stands below it. */
    static Stream<String> expressions(Node node) {
        var attributes = node.element().getAttributes();
        var values = Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
                .map(i -> attributes.item(i).getNodeValue());
        var text = node.children().findAny().isPresent() ? Stream.<String>empty() : Stream.of(node.text());
        return Stream.concat(values, text).filter(it -> it.startsWith("${") || it.startsWith("#{"));
    }

    private static Stream<String> handedOn(Node task, Surroundings around) {
        var whole = Stream.of("resultVariable", "mapDecisionResult").filter(it -> task.camunda(it).isPresent())
                .map(it -> task.shown() + " keeps the whole result by " + it);
        var wrong = task.camunda("decisionRef").map(around.decisions()::get).stream().flatMap(outputs -> task
                .parameters("outputParameter").filter(it -> it.text().contains("decisionResult"))
                .filter(it -> SCALAR.matcher(it.text()).results().noneMatch(found -> outputs.containsKey(found.group(1))))
                .map(it -> task.shown() + " hands on " + it.text() + ", which is no output of the decision"));
        return Stream.concat(whole, wrong);
    }
}
