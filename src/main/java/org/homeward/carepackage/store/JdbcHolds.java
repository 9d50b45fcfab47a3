package org.homeward.carepackage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.carepackage.CarePackageId;
import org.homeward.carepackage.Hold;
import org.homeward.carepackage.Hold.Acknowledgement;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.Hold.Confirmation;
import org.homeward.carepackage.Hold.InHospital;
import org.homeward.carepackage.HoldId;
import org.homeward.carepackage.HoldPhase;
import org.homeward.carepackage.HoldTerms;
import org.homeward.carepackage.HoldTerms.StartsWhen;
import org.homeward.carepackage.HoldTerms.WhenSlotEnds;
import org.homeward.carepackage.Holds;
import org.homeward.journey.JourneyId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps holds in tables {@code care_package_hold} and {@code care_package_hold_stay}. */
class JdbcHolds implements Holds {

    private final JdbcClient jdbc;

    JdbcHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Hold hold) {
        var word = hold.acknowledgement();
        var terms = hold.terms();
        jdbc.sql("""
                        insert into care_package_hold (id, package, starts_when, slot_held_days, retainer_percent, notice_hours,
                               when_slot_ends, told_at, held_from, slot_held_until, phase, acknowledged_at, acknowledged_by,
                               last_visit_at, next_visit_cancelled, back_told_at, back_confirmed_at, back_confirmed_by,
                               first_visit_at, first_visit_missed, closed_at)
                        values (:id, :package, :starts, :days, :retainer, :notice, :slotEnds, :told, :from, :until, :phase, :saidAt,
                               :saidBy, :lastVisit, :cancelled, :backTold, :backAt, :backBy, :firstVisit, :missed, :closed)
                        on conflict (id) do update set slot_held_until = excluded.slot_held_until, phase = excluded.phase,
                               acknowledged_at = excluded.acknowledged_at, acknowledged_by = excluded.acknowledged_by,
                               last_visit_at = excluded.last_visit_at, next_visit_cancelled = excluded.next_visit_cancelled,
                               back_told_at = excluded.back_told_at, back_confirmed_at = excluded.back_confirmed_at,
                               back_confirmed_by = excluded.back_confirmed_by, first_visit_at = excluded.first_visit_at,
                               first_visit_missed = excluded.first_visit_missed, closed_at = excluded.closed_at""")
                .param("id", hold.id().value()).param("package", hold.carePackage().value()).param("starts", key(terms.startsWhen()))
                .param("days", terms.slotHeldDays()).param("retainer", terms.retainerPercent()).param("notice", terms.noticeHours())
                .param("slotEnds", key(terms.whenSlotEnds())).param("told", Timestamp.from(hold.toldAt()))
                .param("from", Timestamp.from(hold.from())).param("until", hold.slotHeldUntil()).param("phase", hold.phase().key())
                .param("saidAt", at(word.map(Acknowledgement::at)), Types.TIMESTAMP)
                .param("saidBy", word.map(it -> key(it.how())).orElse(null))
                .param("lastVisit", at(word.map(Acknowledgement::lastVisitAt)), Types.TIMESTAMP)
                .param("cancelled", word.map(Acknowledgement::nextVisitCancelled).orElse(null), Types.BOOLEAN)
                .param("backTold", at(hold.backToldAt()), Types.TIMESTAMP)
                .param("backAt", at(hold.backConfirmed().map(Confirmation::at)), Types.TIMESTAMP)
                .param("backBy", hold.backConfirmed().map(it -> key(it.how())).orElse(null))
                .param("firstVisit", at(hold.firstVisitAt()), Types.TIMESTAMP).param("missed", hold.firstVisitMissed())
                .param("closed", at(hold.closedAt()), Types.TIMESTAMP).update();
        jdbc.sql("update care_package_hold_stay set in_error = true where hold = :hold").param("hold", hold.id().value()).update();
        hold.stays().forEach(stay -> keep(hold.id(), stay));
    }

    private void keep(HoldId hold, InHospital stay) {
        jdbc.sql("""
                        insert into care_package_hold_stay (hold, journey, since, left_at) values (:hold, :journey, :since, :left)
                        on conflict (hold, journey, since) do update set left_at = excluded.left_at, in_error = false""")
                .param("hold", hold.value()).param("journey", stay.journey().value()).param("since", Timestamp.from(stay.since()))
                .param("left", at(stay.leftAt()), Types.TIMESTAMP).update();
    }

    @Override
    public Optional<Hold> find(HoldId id) {
        return jdbc.sql("select * from care_package_hold where id = :id").param("id", id.value()).query(this::hold).optional();
    }

    @Override
    public Optional<Hold> newest(CarePackageId carePackage) {
        return jdbc.sql("select * from care_package_hold where package = :package order by told_at desc, closed_at desc nulls first limit 1")
                .param("package", carePackage.value()).query(this::hold).optional();
    }

    @Override
    public List<Hold> of(CarePackageId carePackage) {
        return jdbc.sql("select * from care_package_hold where package = :package order by told_at, closed_at nulls last")
                .param("package", carePackage.value()).query(this::hold).list();
    }

    @Override
    public List<Hold> of(JourneyId journey) {
        return jdbc.sql("""
                        select h.* from care_package_hold h where exists (select from care_package_hold_stay s
                         where s.hold = h.id and s.journey = :journey and not s.in_error) order by h.told_at, h.closed_at nulls last""")
                .param("journey", journey.value()).query(this::hold).list();
    }

    private Hold hold(ResultSet row, int number) throws SQLException {
        var id = new HoldId(row.getObject("id", UUID.class));
        var terms = new HoldTerms(StartsWhen.valueOf(name(row.getString("starts_when"))), row.getInt("slot_held_days"),
                row.getInt("retainer_percent"), row.getInt("notice_hours"), WhenSlotEnds.valueOf(name(row.getString("when_slot_ends"))));
        var said = instant(row, "acknowledged_at");
        Optional<Acknowledgement> word = said.isEmpty() ? Optional.empty() : Optional.of(new Acknowledgement(said.get(),
                by(row, "acknowledged_by"), instant(row, "last_visit_at").orElseThrow(), row.getBoolean("next_visit_cancelled")));
        var back = instant(row, "back_confirmed_at");
        Optional<Confirmation> confirmed = back.isEmpty() ? Optional.empty()
                : Optional.of(new Confirmation(back.get(), by(row, "back_confirmed_by")));
        return new Hold(id, new CarePackageId(row.getString("package")), stays(id), terms, instant(row, "told_at").orElseThrow(),
                instant(row, "held_from").orElseThrow(), row.getObject("slot_held_until", LocalDate.class),
                HoldPhase.of(row.getString("phase")), word, instant(row, "back_told_at"), confirmed, instant(row, "first_visit_at"),
                row.getBoolean("first_visit_missed"), instant(row, "closed_at"));
    }

    private List<InHospital> stays(HoldId hold) {
        return jdbc.sql("select * from care_package_hold_stay where hold = :hold and not in_error order by since, left_at nulls last, journey")
                .param("hold", hold.value()).query((row, number) -> new InHospital(new JourneyId(row.getString("journey")),
                        instant(row, "since").orElseThrow(), instant(row, "left_at"))).list();
    }

    private static Timestamp at(Optional<Instant> moment) {
        return moment.map(Timestamp::from).orElse(null);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static By by(ResultSet row, String column) throws SQLException {
        return By.valueOf(name(row.getString(column)));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
