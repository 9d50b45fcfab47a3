package org.homeward.integration.hl7;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each event of a hospital's feed means here. One row an event; {@code docs/hospital-feed.md} shows the same rows,
 * and a test holds the two together. Whatever has no row is kept and nothing is done about it.
 */
final class EventTable {

    private static final List<Row> ROWS = List.of(
            new Row("A01", "admit", Meaning.ADMISSION),
            new Row("A02", "transfer", Meaning.MOVE),
            new Row("A03", "discharge", Meaning.DISCHARGE),
            new Row("A04", "register", Meaning.REGISTRATION),
            new Row("A05", "pre-admit", Meaning.PLAN),
            new Row("A06", "outpatient to inpatient", Meaning.ADMISSION),
            new Row("A07", "inpatient to outpatient", Meaning.STAYS_NO_LONGER),
            new Row("A08", "update visit", Meaning.UPDATE),
            new Row("A11", "cancel admit", Meaning.ADMISSION_CANCELLED),
            new Row("A12", "cancel transfer", Meaning.MOVE_CANCELLED),
            new Row("A13", "cancel discharge", Meaning.DISCHARGE_CANCELLED),
            new Row("A14", "pending admit", Meaning.PLAN),
            new Row("A15", "pending transfer", Meaning.PLANNED_MOVE),
            new Row("A16", "pending discharge", Meaning.EXPECTATION),
            new Row("A17", "swap beds", Meaning.SWAP),
            new Row("A18", "merge person information", Meaning.MERGE),
            new Row("A23", "delete visit", Meaning.DELETION),
            new Row("A25", "cancel pending discharge", Meaning.EXPECTATION),
            new Row("A26", "cancel pending transfer", Meaning.PLANNED_MOVE),
            new Row("A27", "cancel pending admit", Meaning.PLAN),
            new Row("A28", "add person", Meaning.PERSON),
            new Row("A29", "delete person", Meaning.DELETION),
            new Row("A30", "merge person information", Meaning.MERGE),
            new Row("A31", "update person", Meaning.PERSON),
            new Row("A34", "merge person, number only", Meaning.MERGE),
            new Row("A35", "merge account, number only", Meaning.MERGE),
            new Row("A36", "merge person and account", Meaning.MERGE),
            new Row("A37", "part two records again", Meaning.UNMERGE),
            new Row("A38", "cancel pre-admit", Meaning.PLAN),
            new Row("A39", "merge person", Meaning.MERGE),
            new Row("A40", "merge person, number list", Meaning.MERGE),
            new Row("A44", "move account to another person", Meaning.VISIT_MOVED),
            new Row("A45", "move visit to another person", Meaning.VISIT_MOVED),
            new Row("A46", "change number", Meaning.NUMBER_CHANGED),
            new Row("A47", "change number list", Meaning.NUMBER_CHANGED));

    private static final Map<String, Row> BY_TRIGGER =
            ROWS.stream().collect(Collectors.toMap(Row::trigger, Function.identity()));

    private EventTable() {
    }

    static Meaning meaning(String trigger) {
        return BY_TRIGGER.containsKey(trigger) ? BY_TRIGGER.get(trigger).meaning() : Meaning.NOTHING;
    }

    /** What an event is called. Example: {@code admit}; empty where it has no row. */
    static Optional<String> name(String trigger) {
        return Optional.ofNullable(BY_TRIGGER.get(trigger)).map(Row::name);
    }

    static List<Row> rows() {
        return ROWS;
    }

    /** Which meanings need a visit line with a number, because without it nobody knows whose visit it is. */
    static boolean needsVisit(Meaning meaning) {
        return meaning.needsVisit;
    }

    /** What an event can mean, and what Homeward then does. */
    enum Meaning {
        ADMISSION("The admission", true, "a stay opens, and a journey with it; told again, it only corrects"),
        MOVE("The move", true, "the person lies elsewhere; never ends a stay"),
        DISCHARGE("The discharge", true, "the stay closes and the journey moves on; never refused"),
        REGISTRATION("The registration", false, "class I: as A08; class E: an attendance; opens no stay and holds nothing"),
        PLAN("The plan", false, "nothing yet; kept"),
        PLANNED_MOVE("The planned move", false, "nothing yet; kept"),
        STAYS_NO_LONGER("The change to outpatient", true, "the stay closes without a discharge"),
        UPDATE("The update", false, "who, where and the expected date are corrected; opens no stay; a death closes it"),
        EXPECTATION("The expected discharge", false, "the expected discharge date"),
        ADMISSION_CANCELLED("The cancelled admission", true, "the stay was recorded in error and the journey ends so"),
        MOVE_CANCELLED("The cancelled move", true, "the person lies where they lay before"),
        DISCHARGE_CANCELLED("The cancelled discharge", true, "stay, time without need of the bed and journey go on"),
        SWAP("The swap", true, "both people lie elsewhere"),
        PERSON("The description", false, "name, address and practice of somebody known by number are corrected"),
        DELETION("The deletion", false, "nothing is ever deleted; information governance looks"),
        MERGE("The merge", false, "two records become one; both histories are kept"),
        UNMERGE("The parting", false, "a merge is undone"),
        VISIT_MOVED("The moved visit", false, "the visit belongs to the other person"),
        NUMBER_CHANGED("The changed number", false, "the new number means the same person as the old one"),
        NOTHING("The message", false, "kept");

        private final String words;
        private final boolean needsVisit;
        private final String effect;

        Meaning(String words, boolean needsVisit, String effect) {
            this.words = words;
            this.needsVisit = needsVisit;
            this.effect = effect;
        }

        /** How a sentence about such a message begins. */
        String words() {
            return words;
        }

        String effect() {
            return effect;
        }
    }

    /** One event. */
    record Row(String trigger, String name, Meaning meaning) {
    }
}
