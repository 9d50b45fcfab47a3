package org.homeward.studio.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands at the head of a model: who it is, which version, for which engine, and how long its history is kept. */
final class HeaderRules {

    private static final Pattern DAYS = Pattern.compile("P[1-9]\\d*D");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    private HeaderRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("id-is-basename", (model, around) -> idIsBasename(model)),
                new Rule("executable", (model, around) -> unless(model.process(), "isExecutable is not true",
                        model.process().attribute("isExecutable").filter("true"::equals))),
                new Rule("time-to-live", (model, around) -> unless(model.process(),
                        "historyTimeToLive does not say a number of days, such as P2922D",
                        model.process().camunda("historyTimeToLive").filter(it -> DAYS.matcher(it).matches()))),
                new Rule("version-tag", (model, around) -> unless(model.process(), "versionTag is not like 1.0.0",
                        model.process().camunda("versionTag").filter(it -> VERSION.matcher(it).matches()))),
                new Rule("platform", (model, around) -> unless(model.definitions(),
                        "the execution platform is not Camunda Platform 7.24.0",
                        model.definitions().modeler("executionPlatformVersion").filter("7.24.0"::equals)
                                .flatMap(it -> model.definitions().modeler("executionPlatform"))
                                .filter("Camunda Platform"::equals))),
                new Rule("called-not-started-by-hand", (model, around) -> !model.isCalled() ? Stream.empty()
                        : unless(model.process(), "is called by another process, so isStartableInTasklist is false",
                                model.process().camunda("isStartableInTasklist").filter("false"::equals))));
    }

    private static Stream<String> idIsBasename(ProcessModel model) {
        if (model.processes().count() != 1) {
            return Stream.of("a file holds one process");
        }
        var id = model.process().id();
        return id.equals(model.basename()) && KEBAB.matcher(id).matches() ? Stream.empty()
                : Stream.of(id + " is not the kebab-case name of the file, " + model.basename());
    }

    private static Stream<String> unless(Node node, String finding, Optional<String> wanted) {
        return wanted.isPresent() ? Stream.empty() : Stream.of(node.shown() + ": " + finding);
    }
}
