package org.homeward.studio.check;

import static org.homeward.studio.check.DecisionModel.conclusions;
import static org.homeward.studio.check.DecisionModel.conditions;
import static org.homeward.studio.check.DecisionModel.description;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;

/**
 * What the order of the rows does in a table that owes one answer: which rows can never answer, and which two rows would
 * answer differently if they changed places. Tables that give a list have no such order.
 */
public final class RowOrder {

    private static final Feel FEEL = new Feel();

    private final DecisionModel decision;
    private final List<List<Object>> values;
    private final List<Reach> rows;

    private RowOrder(DecisionModel decision) {
        this.decision = decision;
        this.values = decision.inputs().stream().map(input -> ColumnValues.all(decision, input)).toList();
        this.rows = rows();
    }

    /** Reads a table that keeps the rules of {@link DecisionLint}; its last row answers everything else. */
    public static RowOrder of(DecisionModel decision) {
        return new RowOrder(decision);
    }

    private List<Reach> rows() {
        var fits = new HashMap<List<Object>, BitSet>();
        return decision.rules().stream().map(DecisionModel::conditions).map(cells -> new Reach(IntStream
                .range(0, cells.size()).mapToObj(i -> fits.computeIfAbsent(List.of(i, cells.get(i)),
                        it -> fitting(cells.get(i), values.get(i)))).toList())).toList();
    }

    private static BitSet fitting(String cell, List<Object> values) {
        var fitting = new BitSet();
        IntStream.range(0, values.size()).filter(i -> FEEL.fits(cell, values.get(i))).forEach(fitting::set);
        return fitting;
    }

    /** Rows that never answer, because the rows above take every situation or no value fits; each in a sentence. */
    public List<Finding> neverAnswers() {
        return range().filter(i -> rows.get(i).outside(rows.subList(0, i)).isEmpty()).mapToObj(i -> new Finding(
                List.of(id(i)), "Row " + named(i) + " can never answer: " + (rows.get(i).isEmpty()
                        ? "no value fits one of its cells." : "the rows above it take every situation that it fits."))).toList();
    }

    /**
     * Pairs of rows that both fit some situation and answer it differently. The last row of a FIRST table, which answers
     * everything else, is not counted: it is meant to come last.
     */
    public List<Finding> orderMatters() {
        return range().boxed().flatMap(first -> IntStream.range(first + 1, rows.size())
                .filter(second -> !answersEverything(second)).mapToObj(second -> pair(first, second))
                .flatMap(List::stream)).toList();
    }

    /** What no table may have: rows that never answer, and in a UNIQUE table two rows for one situation. */
    public List<Finding> mistakes() {
        return Stream.concat(neverAnswers().stream(), isUnique() ? orderMatters().stream() : Stream.of()).toList();
    }

    private boolean isUnique() {
        return decision.table().getHitPolicy() == HitPolicy.UNIQUE;
    }

    private List<Finding> pair(int first, int second) {
        var unique = isUnique();
        if (!unique && answer(first).equals(answer(second))) {
            return List.of();
        }
        return rows.get(first).and(rows.get(second)).outside(unique ? List.of() : rows.subList(0, first)).stream()
                .map(both -> new Finding(List.of(id(first), id(second)), "Rows " + named(first) + " and " + named(second)
                        + " both fit " + example(both) + ". " + (unique ? "Only one row may fit."
                        : "Row " + (first + 1) + " stands first and answers " + answer(first) + "; row " + (second + 1)
                        + " would answer " + answer(second) + "."))).toList();
    }

    /** The facts that a row asks for and would take from a question that nobody has answered. */
    List<String> asksForNothing(int row, List<Object> noAnswers) {
        var cells = conditions(decision.rules().get(row));
        return IntStream.range(0, cells.size()).filter(i -> !DecisionModel.matchesAnything(cells.get(i)))
                .filter(i -> noAnswers.stream().anyMatch(none -> FEEL.fits(cells.get(i), none)))
                .mapToObj(i -> DecisionModel.nameOf(decision.inputs().get(i))).toList();
    }

    /** The row that the table answers with, counted from 0. */
    int answering(Map<String, Object> facts) {
        return range().filter(row -> IntStream.range(0, values.size()).allMatch(i -> FEEL.fits(
                conditions(decision.rules().get(row)).get(i), facts.get(DecisionModel.nameOf(decision.inputs().get(i))))))
                .findFirst().orElseThrow();
    }

    private String example(Reach both) {
        var said = new ArrayList<String>();
        for (var i = 0; i < values.size(); i++) {
            if (both.columns().get(i).cardinality() < values.get(i).size()) {
                said.add("“" + decision.inputs().get(i).getLabel() + "” " + word(values.get(i).get(
                        both.columns().get(i).nextSetBit(0))));
            }
        }
        return said.isEmpty() ? "any situation" : String.join(", ", said);
    }

    private static String word(Object value) {
        return value == null ? "not answered" : value.equals(true) ? "yes" : value.equals(false) ? "no" : value.toString();
    }

    private boolean answersEverything(int row) {
        return !isUnique() && row == rows.size() - 1 && conditions(decision.rules().get(row)).stream().allMatch(DecisionModel::matchesAnything);
    }

    private String named(int row) {
        return (row + 1) + " (“" + description(decision.rules().get(row)) + "”)";
    }

    private String id(int row) {
        return decision.rules().get(row).getId();
    }

    private String answer(int row) {
        return String.join(", ", conclusions(decision.rules().get(row))).replace("\"", "");
    }

    private IntStream range() {
        return IntStream.range(0, rows.size());
    }

    /**
     * Something to look at.
     *
     * @param rows     ids of the rows that it is about, the upper one first
     * @param sentence what a process owner reads
     */
    public record Finding(List<String> rows, String sentence) {
    }
}
