package org.homeward.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.studio.check.DecisionModel;
import org.homeward.studio.check.DecisionLint;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;

/** The page that lists every decision with its question, its inputs and where they come from, and its policy. */
final class DecisionCatalogue {

    private static final String HEAD = """
            # Decisions

            Generated from the tables, so it is never edited by hand:
            `mvn test -Dtest=DecisionCatalogueTest -Dcatalogue.write=true` writes it anew,
            and the build fails while it is out of date.

            Where an input comes from stands in the first line of the input's description, in one of five ways:
            `answer: task.question` (of several, the newest answer counts), `computed: fact`, `looked up: fact`,
            `decision: id`, `engine: taskId`. Yes is true and no is false; what nobody knows, has asked or has answered
            is empty and never counts as good. A decision proposes and a person decides.

            Further lines that begin with `if`, for example `if true: the home could be made safe before leaving`, say
            that answer in words. With them the person's page tells what would change a proposal.
            """;

    private final List<DecisionModel> decisions;

    DecisionCatalogue(List<DecisionModel> decisions) {
        this.decisions = decisions.stream().sorted(Comparator.comparing(DecisionModel::id)).toList();
    }

    String page() {
        var overview = table(List.of("Decision", "Question", "Hit policy", "Rows", "Policy source"),
                decisions.stream().map(DecisionCatalogue::row));
        return Stream.concat(Stream.of(HEAD, overview), decisions.stream().map(this::section))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> row(DecisionModel decision) {
        return List.of("[" + decision.id() + "](#" + decision.id() + ")", line(decision, 0), policy(decision),
                String.valueOf(decision.rules().size()), source(decision));
    }

    private String section(DecisionModel decision) {
        return String.join("\n", "## " + decision.id(), "", line(decision, 0) + " " + line(decision, 2), "",
                "- Table: [" + decision.decision().getName() + "](" + below(decision) + "), version "
                        + decision.decision().getVersionTag() + ", hit policy " + policy(decision) + ", "
                        + decision.rules().size() + " rows",
                "- Policy source: " + source(decision), readBy(decision),
                table(List.of("Input", "Type", "Comes from", "Values"),
                        decision.inputs().stream().map(DecisionCatalogue::input)),
                table(List.of("Output", "Type", "Values"), decision.outputs().stream().map(DecisionCatalogue::output)));
    }

    private String readBy(DecisionModel decision) {
        var readers = decisions.stream()
                .filter(other -> DecisionLint.decisionsRead(other).anyMatch(decision.id()::equals))
                .map(other -> "[" + other.id() + "](#" + other.id() + ")").collect(Collectors.joining(", "));
        return readers.isEmpty() ? "" : "- Read by: " + readers + "\n";
    }

    private static List<String> input(Input input) {
        var description = DecisionModel.description(input).lines().toList();
        var more = description.stream().skip(1).filter(line -> !line.startsWith("if "))
                .map(line -> ". " + line).collect(Collectors.joining());
        return List.of("`" + DecisionModel.nameOf(input) + "`", input.getInputExpression().getTypeRef(),
                description.stream().findFirst().orElse("") + more, String.join(", ", DecisionModel.allowed(input)));
    }

    private static List<String> output(Output output) {
        return List.of("`" + output.getName() + "`", output.getTypeRef(),
                String.join(", ", DecisionModel.allowed(output)));
    }

    private static String policy(DecisionModel decision) {
        return decision.table().getHitPolicy().name().replace('_', ' ');
    }

    private static String source(DecisionModel decision) {
        var source = line(decision, 1).replaceFirst("^Source: ", "");
        return source.endsWith(".") ? source.substring(0, source.length() - 1) : source;
    }

    private static String line(DecisionModel decision, int line) {
        return DecisionModel.description(decision.decision()).lines().skip(line).findFirst().orElse("");
    }

    private static String below(DecisionModel decision) {
        return decision.file().getParent().getFileName() + "/" + decision.file().getFileName();
    }

    private static String table(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head, head.stream().map(column -> "---").toList()), rows)
                .map(cells -> cells.stream().map(cell -> cell.replace("|", "\\|"))
                        .collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }
}
