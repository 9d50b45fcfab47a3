package org.homeward.pathway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.tasks.DecisionTaken;
import org.homeward.tasks.DecisionTaken.MatchedRule;
import org.homeward.tasks.DecisionsTaken;

/**
 * Tells why a pathway is proposed. Every sentence comes from the tables: from what their rules say of themselves, and from
 * the words that their owners found for other answers. Change the cell, and the explanation changes with it.
 */
public final class ExplainPathway {

    static final String DECISION = "select-pathway";
    private static final int LOOKED_BACK = 5;

    private final DecisionsTaken decisions;

    public ExplainPathway(DecisionsTaken decisions) {
        this.decisions = decisions;
    }

    /** Why the newest proposal is as it is; empty where the tables have not been asked. */
    public Optional<Explanation> of(JourneyId journey) {
        var askings = decisions.askings(journey, DECISION, LOOKED_BACK);
        return askings.stream().findFirst().map(ExplainPathway::deciding).filter(top -> !top.matched().isEmpty())
                .map(top -> new Explanation(top.takenAt(), top.version(), Proposal.of(top).inWords(),
                        because(askings.get(0)), unknown(askings.get(0)), WhatWouldChange.sentences(top),
                        changed(askings)));
    }

    private static DecisionTaken deciding(List<DecisionTaken> asking) {
        return asking.get(asking.size() - 1);
    }

    private static List<String> because(List<DecisionTaken> asking) {
        return counted(asking).stream().flatMap(table -> table.matched().stream()).map(MatchedRule::description)
                .filter(said -> !said.isBlank()).distinct().toList();
    }

    /** The tables whose answer the deciding rule asked for; all of them where it takes whatever is left. */
    private static List<DecisionTaken> counted(List<DecisionTaken> asking) {
        var read = new HashSet<String>();
        var counted = new ArrayList<DecisionTaken>();
        for (var i = asking.size() - 1; i >= 0; i--) {
            var table = asking.get(i);
            var takesTheRest = asking.get(asking.size() - 1).matched().get(0).reads().isEmpty();
            if (i == asking.size() - 1 || takesTheRest || outputs(table).anyMatch(read::contains)) {
                counted.add(0, table);
                table.matched().forEach(rule -> read.addAll(rule.reads()));
            }
        }
        return counted;
    }

    private static Stream<String> outputs(DecisionTaken table) {
        return table.matched().stream().flatMap(rule -> rule.outputs().keySet().stream());
    }

    /** Only where no rule fitted: elsewhere what nobody has answered did not count. */
    private static List<String> unknown(List<DecisionTaken> asking) {
        return deciding(asking).matched().get(0).reads().isEmpty() ? facts(asking).entrySet().stream()
                .filter(fact -> said(fact.getValue()).equals(said(null))).map(fact -> label(asking, fact.getKey())).toList()
                : List.of();
    }

    private static Optional<Explanation.Change> changed(List<List<DecisionTaken>> askings) {
        var now = askings.get(0);
        return askings.stream().skip(1).filter(before -> !differences(before, now).isEmpty()).findFirst()
                .map(before -> new Explanation.Change(moment(deciding(before).takenAt()), differences(before, now),
                        pathway(before), pathway(now)));
    }

    private static List<String> differences(List<DecisionTaken> before, List<DecisionTaken> now) {
        return differences(before, facts(now));
    }

    /** Each fact that is another now than when the tables were asked, for example "Package state was on hold, is lapsed". */
    static List<String> differences(List<DecisionTaken> asking, Map<String, Object> now) {
        return facts(asking).entrySet().stream().filter(fact -> now.containsKey(fact.getKey()))
                .filter(fact -> !said(fact.getValue()).equals(said(now.get(fact.getKey()))))
                .map(fact -> label(asking, fact.getKey()) + " was " + said(fact.getValue()) + ", is "
                        + said(now.get(fact.getKey()))).toList();
    }

    private static String pathway(List<DecisionTaken> asking) {
        return PathwayWords.shortly(deciding(asking).output("pathway").map(Object::toString).orElse(""));
    }

    /** What people and registers said; what one table hands to another is left out. */
    private static Map<String, Object> facts(List<DecisionTaken> asking) {
        var facts = new LinkedHashMap<String, Object>();
        asking.forEach(table -> facts.putAll(table.inputs()));
        asking.stream().filter(table -> table != deciding(asking)).flatMap(ExplainPathway::outputs)
                .forEach(facts::remove);
        return facts;
    }

    private static String moment(Instant at) {
        return London.words(London.day(at)) + ", " + London.time(at);
    }

    private static String label(List<DecisionTaken> asking, String fact) {
        return asking.stream().map(table -> table.labels().get(fact)).filter(Objects::nonNull).findFirst().orElse(fact);
    }

    private static String said(Object value) {
        return value == null || value.equals("not-known") || value.equals("not-asked") ? "not known"
                : value.equals(true) ? "yes" : value.equals(false) ? "no" : value.toString().replace('-', ' ');
    }
}
