package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("How good the notes for care providers are, by ward")
class NoteQualityIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("counts what was sent in a quarter, what came back, understood or not, and what was missing most often; no other ward’s")
    void scored() {
        jdbc.sql("insert into ward (id, site, name, feed_codes) values ('northbridge-notes', 'northbridge-general', 'Ward of notes', array['NQ'])"
                + " on conflict do nothing").update();
        note("northbridge-notes", 1, true, "");
        note("northbridge-notes", 2, false, "medicines");
        note("northbridge-notes", 3, false, "medicines,whoToCall");
        note("northbridge-notes", 4, true, "medicines");
        note("northbridge-notes", 200, false, "goals");
        assertThat(Browser.signedIn(port, "dana.coordinator").get("/note-quality").body())
                .containsPattern("(?s)Ward of notes</th>.{0,150}>4</td>.{0,150}>3</td>.{0,150}>75 %</td>.{0,150}>Medicines</td>");
        assertThat(Browser.signedIn(port, "nina.ward").get("/note-quality").body()).doesNotContain("Ward of notes");
    }

    @ParameterizedTest
    @CsvSource({"nina.ward, 200", "dana.coordinator, 200", "mia.manager, 200", "lee.lead, 200", "carl.carer, 403", "bea.broker, 403",
        "sofia.social, 403", "petra.pharmacist, 403"})
    void whoseFiguresTheyAre(String user, int status) {
        assertThat(Browser.signedIn(port, user).get("/note-quality").statusCode()).isEqualTo(status);
    }

    private void note(String ward, int daysAgo, boolean understood, String missing) {
        jdbc.sql("""
                        insert into discharge_note (id, journey, version, sheet, prepared_at, prepared_by, ward, missing, reading_age,
                                                    medicine_changes, sent_at, sent_to, reference, heard_at, heard_from, understood, missing_items, missing_text)
                        values (:id, :journey, 1, 'sheet', now(), 'nina.ward', :ward, '{}', 9, '{}',
                                now() - make_interval(days => :days), 'brightwater', 'BW-1', now(), 'carl.carer', :understood, string_to_array(nullif(:missing, ''), ','), '')""")
                .param("id", UUID.randomUUID()).param("journey", scenarios.admit(Somebody.verified()).journey().value()).param("ward", ward)
                .param("days", daysAgo).param("understood", understood).param("missing", missing).update();
    }
}
