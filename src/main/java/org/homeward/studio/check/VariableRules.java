package org.homeward.studio.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an expression reads has been set by somebody, and it is compared only with values that it can have. */
final class VariableRules {

    private static final Set<String> NOT_VARIABLES = Set.of("true", "false", "null", "empty", "not", "and", "or", "eq",
            "ne", "londonTime", "inUse", "execution", "decisionResult", "loopCounter");
    private static final Pattern READ = Pattern.compile("(?<![.\\w])([a-z]\\w*)(?![\\w(])");
    private static final Pattern COMPARED = Pattern.compile("(?<![.\\w])([a-z]\\w*) *[=!]= *'([^']*)'");
    private static final Pattern FROM_DECISION = Pattern.compile("getSingleResult\\(\\)\\.(\\w+)");

    private VariableRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("variable-is-set-somewhere", (model, around) -> {
                    var set = set(model, around).keySet();
                    return read(model).flatMap(text -> reads(text).filter(it -> !set.contains(it)).map(it -> text + " reads " + it + ", which nothing sets"));
                }),
                new Rule("nothing-handed-on-while-waiting", (model, around) -> Stream.concat(model.waits().stream(),
                        model.steps("callActivity").stream()).flatMap(wait -> wait.parameters("outputParameter")
                        .filter(it -> reads(it.text()).findAny().isPresent()).map(it -> wait.shown() + " hands on "
                                + it.text() + ", which the engine works out even when the wait is cancelled"))),
                new Rule("compared-with-what-can-be", (model, around) -> {
                    var set = set(model, around);
                    return read(model).flatMap(text -> COMPARED.matcher(text).results()
                            .filter(it -> !canBe(set.getOrDefault(it.group(1), Set.of()), it.group(2)))
                            .map(it -> text + ": " + it.group(1) + " is never '" + it.group(2) + "'"));
                }));
    }

    private static boolean canBe(Set<String> values, String value) {
        return values.isEmpty() || values.contains(value);
    }

    private static Stream<String> reads(String expression) {
        return !expression.startsWith("${") ? Stream.empty()
                : READ.matcher(expression.replaceAll("'[^']*'", "")).results().map(it -> it.group(1))
                        .filter(it -> !NOT_VARIABLES.contains(it));
    }

    /** Expressions that read variables; the names of delegates are no variables. */
    private static Stream<String> read(ProcessModel model) {
        return model.process().below().flatMap(node -> WiringRules.expressions(node)
                .filter(text -> node.camunda("delegateExpression").filter(text::equals).isEmpty()));
    }

    private static Map<String, Set<String>> set(ProcessModel model, Surroundings around) {
        var set = new HashMap<String, Set<String>>();
        around.passed().getOrDefault(model.process().id(), Set.of()).forEach(name -> set.put(name, Set.of()));
        model.steps("userTask").forEach(task -> around.routesOf(TaskRules.idOf(task))
                .forEach((name, values) -> add(set, name, values)));
        model.process().below().filter(it -> it.isCamundas() && it.is("out"))
                .forEach(it -> add(set, it.element().getAttribute("target"), Set.of()));
        model.steps().forEach(step -> Stream.of("inputParameter", "outputParameter").flatMap(step::parameters)
                .forEach(it -> add(set, it.name(), values(step, it, around))));
        // what a frame begins with, the steps within go on to set
        model.frames().forEach(frame -> frame.parameters("inputParameter").forEach(it -> add(set, it.name(), Set.of())));
        return set;
    }

    private static Set<String> values(Node step, Node parameter, Surroundings around) {
        if (!parameter.text().startsWith("${")) {
            return Set.of(parameter.text());
        }
        return step.camunda("decisionRef").flatMap(decision -> FROM_DECISION.matcher(parameter.text()).results()
                .map(it -> around.outputsOf(decision).getOrDefault(it.group(1), Set.of())).findFirst()).orElse(Set.of());
    }

    /** A variable that one place may set to anything may be anything. */
    private static void add(Map<String, Set<String>> set, String name, Set<String> values) {
        set.merge(name, values, (one, other) -> {
            if (one.isEmpty() || other.isEmpty()) {
                return Set.of();
            }
            var both = new HashSet<>(one);
            both.addAll(other);
            return Set.copyOf(both);
        });
    }
}
