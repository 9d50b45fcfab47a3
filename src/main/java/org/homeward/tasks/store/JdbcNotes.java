package org.homeward.tasks.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Sha256;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Attachment;
import org.homeward.tasks.Note;
import org.homeward.tasks.Note.NoteTask;
import org.homeward.tasks.Notes;
import org.homeward.tasks.WhoseNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps notes in table {@code note}, and files in {@code attachment}, their content apart. */
@Repository
class JdbcNotes implements Notes {

    private static final String SELECT = """
            select n.id, n.journey, n.task, n.task_kind, coalesce(t.name, n.task_kind) as task_name, n.text, n.author,
                   coalesce(m.name || ', ' || m.job_title, n.author) as author_name, n.written_at,
                   s.struck_at, s.because as struck_because,
                   a.id as attachment, a.name as file_name, a.kind as file_kind, a.bytes, r.removed_at,
                   r.because as removed_because
              from note n
              left join member m on m.user_id = n.author
              left join task t on t.id = n.task
              left join note_strike s on s.note = n.id
              left join attachment a on a.note = n.id
              left join attachment_removal r on r.attachment = a.id
             where n.journey = :journey""";

    private final JdbcClient jdbc;

    JdbcNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Note> of(JourneyId journey, int most) {
        return jdbc.sql(SELECT + " order by n.written_at desc, n.id limit :most").param("journey", journey.value())
                .param("most", most).query(new NoteRow()).list();
    }

    @Override
    public int count(JourneyId journey) {
        return jdbc.sql("select count(*) from note where journey = ?").param(journey.value()).query(Integer.class).single();
    }

    @Override
    public Optional<Note> find(JourneyId journey, UUID note) {
        return jdbc.sql(SELECT + " and n.id = :note").param("journey", journey.value()).param("note", note)
                .query(new NoteRow()).optional();
    }

    @Override
    public Optional<Note> withAttachment(JourneyId journey, UUID attachment) {
        return jdbc.sql(SELECT + " and a.id = :attachment").param("journey", journey.value())
                .param("attachment", attachment).query(new NoteRow()).optional();
    }

    @Override
    public Optional<NoteTask> task(JourneyId journey, String engineTask) {
        return jdbc.sql("select id, task_id, name from task where journey = ? and id = ?")
                .params(journey.value(), engineTask)
                .query((row, number) -> new NoteTask(row.getString("id"), row.getString("task_id"), row.getString("name")))
                .optional();
    }

    @Override
    public void keep(Note note, Optional<byte[]> file) {
        jdbc.sql("""
                        insert into note (id, journey, task, task_kind, text, author, written_at)
                        values (:id, :journey, :task, :kind, :text, :author, :at)""")
                .param("id", note.id()).param("journey", note.journey().value())
                .param("task", note.writtenFrom().map(NoteTask::id).orElse(null))
                .param("kind", note.writtenFrom().map(NoteTask::kind).orElse(null)).param("text", note.text())
                .param("author", note.author()).param("at", Timestamp.from(note.at())).update();
        note.attachment().ifPresent(attachment -> keep(note, attachment, file.orElseThrow()));
    }

    private void keep(Note note, Attachment attachment, byte[] content) {
        jdbc.sql("insert into attachment (id, note, name, kind, bytes, sha256) values (?, ?, ?, ?, ?, ?)")
                .params(attachment.id(), note.id(), attachment.name(), attachment.kind().key(), attachment.bytes(),
                        Sha256.of(content)).update();
        jdbc.sql("insert into attachment_content (attachment, content) values (?, ?)").params(attachment.id(), content)
                .update();
    }

    @Override
    public long bytesKept(JourneyId journey) {
        jdbc.sql("select id from journey where id = ? for no key update").param(journey.value()).query(String.class).list();
        return jdbc.sql("""
                        select coalesce(sum(a.bytes), 0) from note n join attachment a on a.note = n.id
                         where n.journey = ?
                           and not exists (select from attachment_removal r where r.attachment = a.id)""")
                .param(journey.value()).query(Long.class).single();
    }

    @Override
    public void strike(UUID note, String because, String byWhom, Instant at) {
        jdbc.sql("""
                        insert into note_strike (note, because, by_whom, struck_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(note, because, byWhom, Timestamp.from(at)).update();
    }

    @Override
    public void remove(UUID attachment, String because, String byWhom, Instant at) {
        jdbc.sql("""
                        insert into attachment_removal (attachment, because, by_whom, removed_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(attachment, because, byWhom, Timestamp.from(at)).update();
        jdbc.sql("delete from attachment_content where attachment = ?").param(attachment).update();
    }

    @Override
    public Optional<byte[]> content(UUID attachment) {
        return jdbc.sql("select content from attachment_content where attachment = ?").param(attachment)
                .query((row, number) -> row.getBytes("content")).optional();
    }

    @Override
    public Optional<WhoseNotes> whose(JourneyId journey) {
        return jdbc.sql("""
                        select concat_ws(' ', coalesce(p.given_name, n.given_name), coalesce(p.surname, n.surname)) as name,
                               coalesce(p.birth_date, n.birth_date) as born, coalesce(p.nhs_number, n.nhs_number) as number,
                               j.matched, j.closed_at is null as open
                          from journey j left join person p on p.id = j.person
                          left join admission_notice n on n.journey = j.id where j.id = ?""")
                .param(journey.value())
                .query((row, number) -> new WhoseNotes(row.getString("name").isBlank() ? "Name not known"
                        : row.getString("name"), Optional.ofNullable(row.getObject("born", LocalDate.class)),
                        Optional.ofNullable(row.getString("number")), row.getBoolean("matched"), row.getBoolean("open")))
                .optional();
    }
}
