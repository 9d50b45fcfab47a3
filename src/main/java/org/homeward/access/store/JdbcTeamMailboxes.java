package org.homeward.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.homeward.access.TeamMailboxes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class JdbcTeamMailboxes implements TeamMailboxes {

    private static final String TEAM = """
            select t.group_id, t.name, coalesce(s.trust, t.scope) as organisation, t.mailbox, t.telephone
              from team t left join ward w on w.id = t.scope left join site s on s.id = w.site
            """;

    private final JdbcClient database;

    JdbcTeamMailboxes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<TeamMailbox> ofOrganisation(String organisation) {
        return database.sql(TEAM + """
                         where coalesce(s.trust, t.scope) = ? and t.role not in ('hospital-systems', 'council-systems') order by t.name, t.group_id""")
                .param(organisation).query(JdbcTeamMailboxes::team).list();
    }

    @Override
    public Optional<TeamMailbox> find(String groupId) {
        return database.sql(TEAM + " where t.group_id = ?").param(groupId).query(JdbcTeamMailboxes::team).optional();
    }

    @Override
    public List<TeamMailbox> registeredAt(String address) {
        return database.sql(TEAM + " where lower(t.mailbox) = lower(?) order by t.group_id").param(address)
                .query(JdbcTeamMailboxes::team).list();
    }

    @Override
    public void set(String groupId, Optional<String> address) {
        database.sql("update team set mailbox = ? where group_id = ?").params(address.orElse(null), groupId).update();
    }

    @Override
    public void setTelephone(String groupId, Optional<String> telephone) {
        database.sql("update team set telephone = ? where group_id = ?").params(telephone.orElse(null), groupId).update();
    }

    private static TeamMailbox team(ResultSet row, int number) throws SQLException {
        return new TeamMailbox(row.getString("group_id"), row.getString("name"), row.getString("organisation"),
                Optional.ofNullable(row.getString("mailbox")), Optional.ofNullable(row.getString("telephone")));
    }
}
