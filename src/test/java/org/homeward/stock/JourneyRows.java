package org.homeward.stock;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Resources;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which rows of which tables are one journey's. Found by the references between the tables, so that a new table belongs to it
 * without a word here; named where no reference says it, as in the engine's tables.
 */
final class JourneyRows {

    private static final String JOURNEY = "journey";
    private static final String PERSON = "person";
    private static final String OFFERS = "select ref from care_offer where need in (select ref from care_need where journey = :journey)";
    private static final String ROOTS = "select root_proc_inst_id_ from act_hi_procinst where business_key_ = :journey or business_key_ in (" + OFFERS + ")";
    private static final String INSTANCES = "select proc_inst_id_ from act_hi_procinst where root_proc_inst_id_ in (" + ROOTS + ")";
    private static final String OPEN_TASKS = "select id_ from act_ru_task where proc_inst_id_ in (" + INSTANCES + ")";
    /** Executions name their root only where they are a process themselves. */
    private static final Map<String, String> NAMED = Map.of(
            JOURNEY, "id = :journey",
            PERSON, "id in (select person from journey where id = :journey)",
            "hl7_message", "visit in (select facility || '|' || visit_number from stay where journey = :journey)",
            "stay_event", "(facility, visit_number) in (select facility, visit_number from stay where journey = :journey)",
            "attendance_event", "(facility, visit_number) in (select facility, visit_number from attendance where journey = :journey)",
            "capacity_reservation", "reference in (" + OFFERS + ")",
            "act_ru_execution", "proc_inst_id_ in (" + INSTANCES + ")",
            "act_ru_identitylink", "task_id_ in (" + OPEN_TASKS + ")",
            "act_ru_authorization", "resource_type_ = " + Resources.TASK.resourceType() + " and resource_id_ in (" + OPEN_TASKS + ")");
    /** By which the engine ties a row to a process, the surest first. */
    private static final List<String> TIES = List.of("root_proc_inst_id_", "proc_inst_id_", "process_instance_id_");

    private final JdbcClient database;
    private final Map<String, String> conditions = new TreeMap<>(NAMED);
    private final Set<String> ofThePerson = new LinkedHashSet<>(Set.of(PERSON));

    JourneyRows(JdbcClient database) {
        this.database = database;
        followReferences();
        followTheEngine();
    }

    /** A reference from one table to another. */
    private record Reference(String from, String column, boolean always, String to, String key) {
    }

    /** All tables in which a journey may have rows. */
    Set<String> tables() {
        return conditions.keySet();
    }

    /** Tables about the person, whose rows are there once however many journeys the person has. */
    Set<String> ofThePerson() {
        return ofThePerson;
    }

    /** The condition that finds the rows of {@code :journey} in a table. */
    String condition(String table) {
        return conditions.get(table);
    }

    /** The rows of one journey in a table, as text by column, in the order in which they were written. */
    List<Map<String, String>> of(JourneyId journey, TableShape table) {
        return database.sql("select " + table.columnsAsText() + " from " + table.name() + " where " + conditions.get(table.name()) + " order by ctid")
                .param("journey", journey.value()).query((row, number) -> {
                    var values = new LinkedHashMap<String, String>();
                    for (var column : table.columns()) {
                        values.put(column.name(), row.getString(column.name()));
                    }
                    return (Map<String, String>) values;
                }).list();
    }

    private void followReferences() {
        var references = references().stream().filter(JourneyRows::isOfItsOwn).toList();
        var attached = new HashSet<>(NAMED.keySet());
        boolean more = true;
        while (more) {
            more = attached.addAll(references.stream().filter(it -> attached.contains(it.to())).map(Reference::from).toList());
        }
        var usable = references.stream().filter(it -> attached.contains(it.to())).toList();
        attached.forEach(table -> conditions.put(table, condition(table, usable)));
        more = true;
        while (more) {
            more = ofThePerson.addAll(usable.stream().filter(it -> ofThePerson.contains(it.to())).map(Reference::from).toList());
        }
    }

    private static String condition(String table, List<Reference> references) {
        if (NAMED.containsKey(table)) {
            return NAMED.get(table);
        }
        var own = references.stream().filter(it -> it.from().equals(table)).toList();
        return own.stream().anyMatch(it -> it.to().equals(JOURNEY) && it.always()) ? "journey = :journey" : own.stream().map(it -> it.column()
                + " in (select " + it.key() + " from " + it.to() + " where " + condition(it.to(), references) + ")").collect(Collectors.joining(" or "));
    }

    /** Not one row's reference to another of the same kind, nor to another journey, nor the journey's to its person. */
    private static boolean isOfItsOwn(Reference reference) {
        return !reference.from().equals(reference.to()) && !reference.from().equals(JOURNEY)
                && (!reference.to().equals(JOURNEY) || reference.column().equals(JOURNEY));
    }

    private List<Reference> references() {
        return database.sql("""
                        select c.conrelid::regclass::text as source, a.attname, a.attnotnull, c.confrelid::regclass::text as target, k.attname as key
                          from pg_constraint c
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                          join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
                         where c.contype = 'f' and cardinality(c.conkey) = 1 and c.conrelid::regclass::text not like 'act\\_%'
                         order by source, a.attname""")
                .query((row, number) -> new Reference(row.getString("source"), row.getString("attname"), row.getBoolean("attnotnull"),
                        row.getString("target"), row.getString("key"))).list();
    }

    private void followTheEngine() {
        TIES.forEach(tie -> database.sql("""
                        select table_name from information_schema.columns
                         where table_schema = 'public' and table_name like 'act\\_%' and column_name = ?""").param(tie).query(String.class).list()
                .forEach(table -> conditions.putIfAbsent(table, tie + " in (" + (tie.equals(TIES.get(0)) ? ROOTS : INSTANCES) + ")")));
    }
}
