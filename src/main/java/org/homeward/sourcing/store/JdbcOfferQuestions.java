package org.homeward.sourcing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.homeward.sourcing.OfferQuestions;
import org.homeward.sourcing.OfferTaskBook;
import org.homeward.tasks.NamelessTasks.Opened;
import org.homeward.tasks.Waits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps providers' questions in table {@code care_offer_question} and their tasks in {@code care_offer_task}. */
class JdbcOfferQuestions implements OfferQuestions, OfferTaskBook {

    private final JdbcClient jdbc;

    JdbcOfferQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long ask(String offer, String section, String question, Instant at) {
        return jdbc.sql("""
                        insert into care_offer_question (offer, section, question, asked_at) values (:offer, :section, :question, :at)
                        returning id""")
                .param("offer", offer).param("section", section).param("question", question).param("at", moment(at)).query(Long.class).single();
    }

    @Override
    public Optional<Question> find(long number) {
        return jdbc.sql("select * from care_offer_question where id = :id").param("id", number).query(JdbcOfferQuestions::read).optional();
    }

    @Override
    public void answer(long number, String answer, String by, Instant at) {
        jdbc.sql("update care_offer_question set answer = :answer, answered_by = :by, answered_at = :at where id = :id and answer is null")
                .param("answer", answer).param("by", by).param("at", moment(at)).param("id", number).update();
    }

    @Override
    public List<Question> of(String need) {
        return jdbc.sql("select q.* from care_offer_question q join care_offer o on o.ref = q.offer where o.need = :need order by q.id")
                .param("need", need).query(JdbcOfferQuestions::read).list();
    }

    @Override
    public void opened(Opened task) {
        jdbc.sql("""
                        insert into care_offer_task (task, offer, form, group_id, opened_at, due_at)
                        values (:task, :offer, :form, :group, :at, :due)""")
                .param("task", task.engineTask()).param("offer", task.businessKey()).param("form", task.form()).param("group", task.team())
                .param("at", moment(task.at())).param("due", moment(task.dueAt())).update();
    }

    @Override
    public void ended(String engineTask, Waits.Ending how, Instant at) {
        jdbc.sql("update care_offer_task set ended_at = :at, how_it_ended = :how where task = :task and ended_at is null")
                .param("at", moment(at)).param("how", how == Waits.Ending.DONE ? "done" : "withdrawn").param("task", engineTask).update();
    }

    private static Question read(ResultSet row, int number) throws SQLException {
        return new Question(row.getLong("id"), row.getString("offer"), row.getString("section"), row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(), Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
