package org.homeward.dischargepack.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.dischargepack.DischargeNote;
import org.homeward.dischargepack.DischargeNote.Heard;
import org.homeward.dischargepack.DischargeNote.Prepared;
import org.homeward.dischargepack.DischargeNote.Sent;
import org.homeward.dischargepack.DischargeNotes;
import org.homeward.dischargepack.MedicineChanges;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.ReceivesPerson.Receiver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps notes in table {@code discharge_note}. */
@Repository
class JdbcDischargeNotes implements DischargeNotes {

    private static final String SELECT = "select * from discharge_note where ";

    private final JdbcClient jdbc;

    JdbcDischargeNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DischargeNote note) {
        var prepared = note.prepared();
        jdbc.sql("""
                        insert into discharge_note (id, journey, version, sheet, prepared_at, prepared_by, ward, missing, override_reason,
                                                    reading_age, medicine_changes)
                        values (:id, :journey, :version, :sheet, :at, :by, :ward, :missing, :reason, :age, :changes)""")
                .param("id", note.id()).param("journey", note.journey().value()).param("version", note.version()).param("sheet", note.sheet())
                .param("at", Timestamp.from(prepared.at())).param("by", prepared.by()).param("ward", prepared.ward().orElse(null))
                .param("missing", prepared.missing().toArray(String[]::new)).param("reason", prepared.overrideReason().orElse(null))
                .param("age", prepared.readingAge()).param("changes", prepared.changes().named().toArray(String[]::new)).update();
    }

    @Override
    public Optional<DischargeNote> newest(JourneyId journey) {
        return jdbc.sql(SELECT + "journey = ? order by version desc limit 1").param(journey.value()).query(JdbcDischargeNotes::note).optional();
    }

    @Override
    public Optional<DischargeNote> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(JdbcDischargeNotes::note).optional();
    }

    @Override
    public Optional<DischargeNote> lastSent(JourneyId journey) {
        return jdbc.sql(SELECT + "journey = ? and sent_at is not null order by version desc limit 1").param(journey.value())
                .query(JdbcDischargeNotes::note).optional();
    }

    @Override
    public void sent(UUID id, Sent sent) {
        jdbc.sql("update discharge_note set sent_at = ?, sent_to = ?, reference = ? where id = ?")
                .params(Timestamp.from(sent.at()), sent.to().map(Receiver::organisation).orElse(null),
                        sent.to().map(Receiver::reference).orElse(null), id).update();
    }

    @Override
    public void heard(UUID id, Heard heard) {
        jdbc.sql("""
                        update discharge_note set heard_at = :at, heard_from = :from, understood = :understood, missing_items = :items,
                                                  missing_text = :text where id = :id""")
                .param("at", Timestamp.from(heard.at())).param("from", heard.from()).param("understood", heard.understood())
                .param("items", heard.missingItems().toArray(String[]::new)).param("text", heard.missing()).param("id", id).update();
    }

    private static DischargeNote note(ResultSet row, int number) throws SQLException {
        var prepared = new Prepared(row.getTimestamp("prepared_at").toInstant(), row.getString("prepared_by"),
                Optional.ofNullable(row.getString("ward")), texts(row.getArray("missing")),
                Optional.ofNullable(row.getString("override_reason")), row.getInt("reading_age"),
                new MedicineChanges(Set.copyOf(texts(row.getArray("medicine_changes")))));
        var sentAt = row.getTimestamp("sent_at");
        var heardAt = row.getTimestamp("heard_at");
        var reference = row.getString("reference");
        var to = Optional.ofNullable(row.getString("sent_to")).map(organisation -> new Receiver(organisation, reference));
        return new DischargeNote(row.getObject("id", UUID.class), new JourneyId(row.getString("journey")), row.getInt("version"),
                row.getString("sheet"), prepared, sentAt == null ? Optional.empty() : Optional.of(new Sent(sentAt.toInstant(), to)),
                heardAt == null ? Optional.empty() : Optional.of(new Heard(heardAt.toInstant(), row.getString("heard_from"),
                        row.getBoolean("understood"), texts(row.getArray("missing_items")), row.getString("missing_text"))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
