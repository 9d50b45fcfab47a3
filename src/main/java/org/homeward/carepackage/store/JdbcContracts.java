package org.homeward.carepackage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.carepackage.ContractTerms;
import org.homeward.carepackage.Contracts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps contracts in table {@code care_contract}. */
class JdbcContracts implements Contracts {

    private final JdbcClient jdbc;

    JdbcContracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ContractTerms> of(String council) {
        return jdbc.sql("select * from care_contract where council = :council order by contract, valid_from")
                .param("council", council).query((row, number) -> new ContractTerms(row.getString("council"),
                        row.getString("contract"), row.getObject("valid_from", LocalDate.class), number(row, "notice_hours"),
                        number(row, "retainer_percent"), number(row, "slot_held_days"))).list();
    }

    @Override
    public void enter(ContractTerms terms) {
        jdbc.sql("""
                        insert into care_contract (council, contract, valid_from, notice_hours, retainer_percent, slot_held_days)
                        values (:council, :contract, :from, :notice, :retainer, :slot)
                        on conflict (council, contract, valid_from) do update set notice_hours = excluded.notice_hours,
                               retainer_percent = excluded.retainer_percent, slot_held_days = excluded.slot_held_days""")
                .param("council", terms.council()).param("contract", terms.contract()).param("from", terms.from())
                .param("notice", terms.noticeHours().orElse(null), Types.INTEGER)
                .param("retainer", terms.retainerPercent().orElse(null), Types.INTEGER)
                .param("slot", terms.slotHeldDays().orElse(null), Types.INTEGER).update();
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
