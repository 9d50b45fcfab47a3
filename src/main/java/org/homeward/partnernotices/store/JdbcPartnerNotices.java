package org.homeward.partnernotices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.homeward.journey.JourneyId;
import org.homeward.partnernotices.NoticeBook;
import org.homeward.partnernotices.NoticeRef;
import org.homeward.partnernotices.PartnerNotice;
import org.homeward.partnernotices.PartnerNotice.TakesBack;
import org.homeward.partnernotices.PartnerNotices;
import org.homeward.partnernotices.Receipt;
import org.homeward.partnernotices.WithdrawalReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps notices in table {@code partner_notice} and receipts in {@code partner_notice_receipt}. */
@Repository
class JdbcPartnerNotices implements PartnerNotices {

    private static final String NOTICE = "select * from partner_notice where ";

    private final JdbcClient jdbc;
    private final FieldsColumn fields = new FieldsColumn();

    JdbcPartnerNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public NoticeBook of(JourneyId journey) {
        var notices = jdbc.sql(NOTICE + "journey = ? order by number desc").param(journey.value()).query(this::notice).list();
        return new NoticeBook(notices, notices.isEmpty() ? List.of() : jdbc.sql("""
                        select r.* from partner_notice_receipt r join partner_notice n on n.ref = r.notice
                         where n.journey = ?""").param(journey.value()).query(JdbcPartnerNotices::receipt).list());
    }

    @Override
    public NoticeBook toAddTo(JourneyId journey) {
        jdbc.sql("select 1 from journey where id = ? for no key update").param(journey.value()).query().listOfRows();
        return of(journey);
    }

    @Override
    public Optional<PartnerNotice> find(NoticeRef ref) {
        return jdbc.sql(NOTICE + "ref = ?").param(ref.value()).query(this::notice).optional();
    }

    @Override
    public void add(PartnerNotice notice) {
        var reason = notice.takesBack().map(TakesBack::reason);
        jdbc.sql("""
                        insert into partner_notice (ref, journey, kind, council, team, channel, fields, issued_at, issued_by,
                               source, takes_back, reason, reason_text)
                        values (:ref, :journey, :kind, :council, :team, :channel, :fields::jsonb, :at, :by, :source, :takesBack,
                                :reason, :text)""")
                .param("ref", notice.ref().value()).param("journey", notice.journey().value())
                .param("kind", notice.kind().key()).param("council", notice.council()).param("team", notice.team())
                .param("channel", notice.channel().key()).param("fields", fields.write(notice.fields()))
                .param("at", Timestamp.from(notice.issuedAt())).param("by", notice.issuedBy().orElse(null))
                .param("source", notice.source())
                .param("takesBack", notice.takesBack().map(it -> it.notice().value()).orElse(null))
                .param("reason", reason.map(WithdrawalReason::code).orElse(null))
                .param("text", reason.flatMap(WithdrawalReason::text).orElse(null)).update();
    }

    @Override
    public void add(Receipt receipt) {
        jdbc.sql("""
                        insert into partner_notice_receipt (notice, type, details, contact, author, source, at)
                        values (:notice, :type, :details, :contact, :author, :source, :at)""")
                .param("notice", receipt.notice().value()).param("type", receipt.type().key())
                .param("details", receipt.details().orElse(null)).param("contact", receipt.contact())
                .param("author", receipt.author()).param("source", receipt.source())
                .param("at", Timestamp.from(receipt.at())).update();
    }

    private PartnerNotice notice(ResultSet row, int number) throws SQLException {
        var takesBack = row.getString("takes_back");
        return new PartnerNotice(new NoticeRef(row.getString("ref")), new JourneyId(row.getString("journey")),
                PartnerNotice.Kind.of(row.getString("kind")).orElseThrow(), row.getString("council"), row.getString("team"),
                PartnerNotice.Channel.of(row.getString("channel")), fields.read(row.getString("fields")),
                row.getTimestamp("issued_at").toInstant(), Optional.ofNullable(row.getString("issued_by")), row.getString("source"),
                takesBack == null ? Optional.empty() : Optional.of(new TakesBack(new NoticeRef(takesBack),
                        new WithdrawalReason(row.getString("reason"), Optional.ofNullable(row.getString("reason_text"))))));
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(new NoticeRef(row.getString("notice")), Receipt.Type.of(row.getString("type")).orElseThrow(),
                Optional.ofNullable(row.getString("details")), row.getString("contact"), row.getString("author"),
                row.getString("source"), row.getTimestamp("at").toInstant());
    }
}
