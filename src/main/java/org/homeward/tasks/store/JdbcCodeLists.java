package org.homeward.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.homeward.tasks.CodeEntry;
import org.homeward.tasks.CodeList;
import org.homeward.tasks.CodeListVersion;
import org.homeward.tasks.CodeLists;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps closed lists in tables {@code code_list}, {@code code_list_version} and {@code code_list_entry}. Versions are only ever
 * added, so a list that was read stays right until it has another newest one.
 */
@Repository
class JdbcCodeLists implements CodeLists {

    private static final String READ = """
            select l.id, l.title, l.source, v.number, v.valid_from, e.code, e.label, e.valid_to
              from code_list l
              join code_list_version v on v.list = l.id
              join code_list_entry e on e.list = l.id and e.version = v.number""";
    private static final String IN_ORDER = " order by l.title, l.id, v.number, e.position";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    JdbcCodeLists(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public List<CodeList> all() {
        return lists(jdbc.sql(READ + IN_ORDER).query(JdbcCodeLists::row).list());
    }

    @Override
    public Optional<CodeList> find(String id) {
        return newest(id).flatMap(newest -> Optional.ofNullable(read.compute(id, (list, known) ->
                known != null && known.newest.equals(newest) ? known : anew(id, newest)))).map(Read::list);
    }

    /** Nothing where the newest version has no entries. */
    private Read anew(String id, String newest) {
        return lists(jdbc.sql(READ + " where l.id = :id" + IN_ORDER).param("id", id).query(JdbcCodeLists::row).list()).stream().findFirst()
                .map(list -> new Read(newest, list)).orElse(null);
    }

    /** Says by whom it was added too: one that was taken back and another after it have the same number. */
    private Optional<String> newest(String id) {
        return jdbc.sql("select number || ' of ' || xmin from code_list_version where list = :id order by number desc limit 1").param("id", id)
                .query(String.class).optional();
    }

    @Override
    public boolean add(String list, CodeListVersion version, String byWhom) {
        var added = jdbc.sql("""
                        insert into code_list_version (list, number, valid_from, by_whom)
                        values (:list, :number, :validFrom, :byWhom) on conflict do nothing""")
                .param("list", list).param("number", version.number()).param("validFrom", version.validFrom())
                .param("byWhom", byWhom).update() == 1;
        if (added) {
            batches.batchUpdate("""
                    insert into code_list_entry (list, version, position, code, label, valid_to)
                    values (:list, :version, :position, :code, :label, :validTo)""", rows(list, version));
        }
        return added;
    }

    /** Makes the list itself known; one that is known stays as it is. */
    void know(String id, String title, String source) {
        jdbc.sql("insert into code_list (id, title, source) values (:id, :title, :source) on conflict do nothing")
                .param("id", id).param("title", title).param("source", source).update();
    }

    private static MapSqlParameterSource[] rows(String list, CodeListVersion version) {
        return Stream.iterate(0, i -> i + 1).limit(version.entries().size()).map(i -> new MapSqlParameterSource()
                .addValue("list", list).addValue("version", version.number()).addValue("position", i)
                .addValue("code", version.entries().get(i).code()).addValue("label", version.entries().get(i).label())
                .addValue("validTo", version.entries().get(i).validTo().orElse(null)))
                .toArray(MapSqlParameterSource[]::new);
    }

    private static List<CodeList> lists(List<Row> rows) {
        var byList = new LinkedHashMap<String, LinkedHashMap<Integer, List<Row>>>();
        rows.forEach(row -> byList.computeIfAbsent(row.list(), it -> new LinkedHashMap<>())
                .computeIfAbsent(row.number(), it -> new ArrayList<>()).add(row));
        return byList.values().stream().map(versions -> {
            var first = versions.values().iterator().next().get(0);
            return new CodeList(first.list(), first.title(), first.source(),
                    versions.values().stream().map(JdbcCodeLists::version).toList());
        }).toList();
    }

    private static CodeListVersion version(List<Row> rows) {
        return new CodeListVersion(rows.get(0).number(), rows.get(0).validFrom(),
                rows.stream().map(Row::entry).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getString("id"), row.getString("title"), row.getString("source"), row.getInt("number"),
                row.getObject("valid_from", LocalDate.class), new CodeEntry(row.getString("code"),
                row.getString("label"), Optional.ofNullable(row.getObject("valid_to", LocalDate.class))));
    }

    private record Read(String newest, CodeList list) {
    }

    private record Row(String list, String title, String source, int number, LocalDate validFrom, CodeEntry entry) {
    }
}
