package org.homeward.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Viewer;
import org.homeward.fakes.JourneysInMemory;
import org.homeward.fakes.NotesInMemory;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Setting;
import org.homeward.tasks.Note.NoteTask;
import org.homeward.tasks.NoteOutcome.Done;
import org.homeward.tasks.NoteOutcome.NotTaken;
import org.homeward.tasks.NoteOutcome.NotThere;
import org.homeward.tasks.NoteOutcome.NotTheAuthor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static final JourneyId JOURNEY = new JourneyId("J-7K3F9Q");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Viewer NINA = new Viewer("nina.ward", Set.of("ward-staff.northbridge-7b"));
    private static final Viewer HANA = new Viewer("hana.hub", Set.of("hub-case-managers.northbridge-hub"));

    private final NotesInMemory notes = new NotesInMemory();
    private final JourneysInMemory journeys = new JourneysInMemory();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final NoteSomething noting = new NoteSomething(notes, journeys, new AttachmentLimits(200, 300), clock);
    private final TakeNoteBack takeBack = new TakeNoteBack(notes, clock);

    @BeforeEach
    void anOpenJourney() {
        journeys.open(Journey.opened(JOURNEY, new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), NOW));
    }

    @Test
    @DisplayName("a note keeps its author, its time and the task at which it was written")
    void isKept() {
        notes.tasks.put("t1", new NoteTask("t1", "describe-needs", "Describe needs"));
        assertThat(noting.write(NINA, JOURNEY, Optional.of("t1"), " Keys\r\nwith Ann\u200B ", Optional.empty()))
                .isEqualTo(new Done("The note is saved."));
        var kept = notes.notes.get(0);
        assertThat(kept.text()).isEqualTo("Keys\nwith Ann");
        assertThat(kept.author()).isEqualTo("nina.ward");
        assertThat(kept.at()).isEqualTo(NOW);
        assertThat(kept.writtenFrom()).map(NoteTask::kind).contains("describe-needs");
    }

    @Test
    @DisplayName("a task of somebody else's does not lose what was typed")
    void anotherTask() {
        write("Keys with Ann", Optional.empty());
        noting.write(NINA, JOURNEY, Optional.of("of another"), "Keys", Optional.empty());
        assertThat(notes.notes).hasSize(2).allMatch(note -> note.writtenFrom().isEmpty());
    }

    @Test
    @DisplayName("what is empty, too long or too late is refused with a sentence that says what to do")
    void refusesTexts() {
        assertThat(wrong(write(" \u200B ", Optional.empty()))).isEqualTo("Write a note or choose a file");
        assertThat(wrong(write("Keys\nwith \u0000Ann", Optional.empty()))).contains("Write line 2 again");
        assertThat(wrong(write("x".repeat(4_001), Optional.empty()))).contains("4,001", "write two notes");
        assertThat(write("x".repeat(4_000), Optional.empty())).isInstanceOf(Done.class);
        journeys.close(JOURNEY, "home", NOW);
        assertThat(wrong(write("late", Optional.empty()))).contains("has ended", "Copy what you wrote");
        assertThat(notes.notes).hasSize(1);
    }

    @Test
    @DisplayName("a file is refused when it is empty, too large, of another kind, or too much beside the others")
    void refusesFiles() {
        assertThat(wrong(write("x", file("a.pdf", new byte[0])))).contains("is empty");
        assertThat(wrong(write("x", file("a.txt", SampleFiles.bytes("x".repeat(201)))))).contains("201 bytes", "at most 200 bytes");
        assertThat(wrong(write("x", file("plan.pdf", SampleFiles.program())))).contains("none of those", "whatever its name says");
        assertThat(write("", file("a.txt", SampleFiles.bytes("x".repeat(200))))).isEqualTo(new Done("The file is saved."));
        assertThat(wrong(write("x", file("b.txt", SampleFiles.bytes("x".repeat(101)))))).contains("more than 300 bytes");
        assertThat(write("x", file("b.txt", SampleFiles.bytes("x".repeat(100))))).isEqualTo(new Done("The note and the file are saved."));
    }

    @Test
    @DisplayName("a file that is too large is not even read")
    void doesNotRead() {
        var huge = new SentFile("huge.pdf", 201, () -> {
            throw new AssertionError("was read");
        });
        assertThat(wrong(write("x", Optional.of(huge)))).contains("201 bytes");
    }

    @Test
    @DisplayName("its author alone strikes a note out, with a reason, and it stays")
    void strikes() {
        write("Keys with Ann", Optional.empty());
        var id = notes.notes.get(0).id();
        assertThat(takeBack.strike(HANA, JOURNEY, id, "wrong")).isInstanceOf(NotTheAuthor.class);
        assertThat(wrong(takeBack.strike(NINA, JOURNEY, id, " "))).contains("Say why");
        assertThat(wrong(takeBack.strike(NINA, JOURNEY, id, "x".repeat(501)))).contains("500");
        assertThat(takeBack.strike(NINA, JOURNEY, UUID.randomUUID(), "wrong")).isInstanceOf(NotThere.class);
        assertThat(takeBack.strike(NINA, new JourneyId("J-000000"), id, "wrong")).isInstanceOf(NotThere.class);
        assertThat(takeBack.strike(NINA, JOURNEY, id, "wrong person")).isInstanceOf(Done.class);
        takeBack.strike(NINA, JOURNEY, id, "another reason");
        assertThat(notes.notes.get(0)).satisfies(note -> assertThat(note.text()).isEqualTo("Keys with Ann"))
                .satisfies(note -> assertThat(note.struck().orElseThrow().because()).isEqualTo("wrong person"));
    }

    @Test
    @DisplayName("its author alone removes a file, also after the journey has ended; that it was there stays")
    void removes() {
        write("", file("a.pdf", SampleFiles.pdf()));
        var id = notes.notes.get(0).attachment().orElseThrow().id();
        journeys.close(JOURNEY, "home", NOW);
        assertThat(takeBack.remove(HANA, JOURNEY, id, "wrong")).isInstanceOf(NotTheAuthor.class);
        assertThat(wrong(takeBack.remove(NINA, JOURNEY, id, ""))).contains("Say why");
        assertThat(takeBack.remove(NINA, JOURNEY, id, "wrong person")).isInstanceOf(Done.class);
        assertThat(notes.contents).isEmpty();
        assertThat(notes.notes.get(0).attachment().orElseThrow().removed()).isPresent();
        assertThat(takeBack.strike(NINA, JOURNEY, notes.notes.get(0).id(), "x")).as("no text to strike out")
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("sizes are said as people say them")
    void sizes() {
        assertThat(Attachment.size(1)).isEqualTo("1 byte");
        assertThat(Attachment.size(2_048)).isEqualTo("2 KB");
        assertThat(Attachment.size(10 * 1_048_576)).isEqualTo("10 MB");
        assertThat(Attachment.size(1_300_000)).isEqualTo("1.2 MB");
    }

    private NoteOutcome write(String text, Optional<SentFile> file) {
        return noting.write(NINA, JOURNEY, Optional.empty(), text, file);
    }

    private static String wrong(NoteOutcome outcome) {
        return ((NotTaken) outcome).sentence();
    }

    private static Optional<SentFile> file(String name, byte[] content) {
        return Optional.of(new SentFile(name, content.length, () -> content));
    }
}
