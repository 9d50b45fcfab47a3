package org.homeward.tasks.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.Attachment;
import org.homeward.tasks.FileKind;
import org.homeward.tasks.Note;
import org.homeward.tasks.Note.NoteTask;
import org.homeward.tasks.Note.TakenBack;
import org.springframework.jdbc.core.RowMapper;

/** How one note is read, with its task, its file and whether it was taken back. */
final class NoteRow implements RowMapper<Note> {

    @Override
    public Note mapRow(ResultSet row, int number) throws SQLException {
        return new Note(row.getObject("id", UUID.class), new JourneyId(row.getString("journey")), task(row),
                row.getString("text"), row.getString("author"), row.getString("author_name"),
                row.getTimestamp("written_at").toInstant(), takenBack(row, "struck"), attachment(row));
    }

    private static Optional<NoteTask> task(ResultSet row) throws SQLException {
        return row.getString("task") == null ? Optional.empty() : Optional.of(new NoteTask(row.getString("task"),
                row.getString("task_kind"), row.getString("task_name")));
    }

    private static Optional<Attachment> attachment(ResultSet row) throws SQLException {
        var id = row.getObject("attachment", UUID.class);
        return id == null ? Optional.empty() : Optional.of(new Attachment(id, row.getString("file_name"),
                FileKind.ofKey(row.getString("file_kind")), row.getLong("bytes"), takenBack(row, "removed")));
    }

    private static Optional<TakenBack> takenBack(ResultSet row, String how) throws SQLException {
        var at = row.getTimestamp(how + "_at");
        return at == null ? Optional.empty()
                : Optional.of(new TakenBack(at.toInstant(), row.getString(how + "_because")));
    }
}
