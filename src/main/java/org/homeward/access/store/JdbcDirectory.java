package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.Team;
import org.homeward.access.Ward;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class JdbcDirectory implements Directory {

    private static final String WARD = """
            select w.id, s.trust, w.site, w.name, w.feed_codes
              from ward w join site s on s.id = w.site""";

    private final JdbcClient database;

    JdbcDirectory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void lookUpOnce() {
        if (TransactionSynchronizationManager.isSynchronizationActive() && !TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, new HashMap<Question, Optional<?>>());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(JdbcDirectory.this);
                }
            });
        }
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<T> once(Question question, Supplier<Optional<T>> answer) {
        var known = (Map<Question, Optional<?>>) TransactionSynchronizationManager.getResource(this);
        return known == null ? answer.get() : (Optional<T>) known.computeIfAbsent(question, asked -> answer.get());
    }

    @Override
    public Optional<Organisation> organisation(String id) {
        return once(new Question("organisation", id), () -> database.sql("select id, kind, name, hub from organisation where id = ?")
                .param(id).query(JdbcDirectory::organisation).optional());
    }

    @Override
    public List<Organisation> organisations(Organisation.Kind kind) {
        return database.sql("select id, kind, name, hub from organisation where kind = ? order by name")
                .param(kind.key()).query(JdbcDirectory::organisation).list();
    }

    @Override
    public Optional<String> hubServing(String trust) {
        return organisation(trust).flatMap(Organisation::hub);
    }

    @Override
    public Optional<String> councilFor(String postcodeDistrict) {
        return once(new Question("council of district", postcodeDistrict), () -> database
                .sql("select council from council_area where postcode_district = ?")
                .param(postcodeDistrict.strip().toUpperCase(Locale.ROOT)).query(String.class).optional());
    }

    @Override
    public Optional<String> councilOfPractice(String code) {
        return once(new Question("council of practice", code), () -> database.sql("select council from gp_practice where code = ?")
                .param(code.strip().toUpperCase(Locale.ROOT)).query(String.class).optional());
    }

    @Override
    public Optional<Ward> ward(String id) {
        return once(new Question("ward", id), () -> database.sql(WARD + " where w.id = ?").param(id)
                .query(JdbcDirectory::ward).optional());
    }

    @Override
    public Optional<Ward> wardByFeedCode(String trust, String code) {
        return once(new Question("ward of " + trust, code), () -> database
                .sql(WARD + " where s.trust = ? and ? = any (w.feed_codes) order by w.id limit 1")
                .params(trust, code).query(JdbcDirectory::ward).optional());
    }

    @Override
    public List<Ward> wards() {
        return database.sql(WARD + " order by w.name, w.id").query(JdbcDirectory::ward).list();
    }

    @Override
    public Optional<Team> team(String groupId) {
        return database.sql("select role, scope, name from team where group_id = ?").param(groupId)
                .query(JdbcDirectory::team).optional();
    }

    @Override
    public List<Team> teams() {
        return database.sql("select role, scope, name from team order by group_id").query(JdbcDirectory::team).list();
    }

    @Override
    public Optional<Member> member(String userId) {
        return database.sql("select user_id, name, job_title, service, active from member where user_id = ?")
                .param(userId).query(JdbcDirectory::member).optional();
    }

    @Override
    public List<Member> membersOf(String groupId) {
        return database.sql("""
                        select m.user_id, m.name, m.job_title, m.service, m.active
                          from membership ms join member m on m.user_id = ms.user_id
                         where ms.group_id = ? and m.active order by m.name, m.user_id""")
                .param(groupId).query(JdbcDirectory::member).list();
    }

    static Member member(ResultSet row, int number) throws SQLException {
        return new Member(row.getString("user_id"), row.getString("name"), row.getString("job_title"),
                row.getBoolean("service"), row.getBoolean("active"));
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getString("id"), Organisation.Kind.of(row.getString("kind")),
                row.getString("name"), Optional.ofNullable(row.getString("hub")));
    }

    private static Ward ward(ResultSet row, int number) throws SQLException {
        return new Ward(row.getString("id"), row.getString("trust"), row.getString("site"), row.getString("name"),
                List.of((String[]) row.getArray("feed_codes").getArray()));
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(row.getString("role"), row.getString("scope"), row.getString("name"));
    }

    private record Question(String what, String about) {
    }
}
