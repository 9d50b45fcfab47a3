package org.homeward.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.homeward.HomewardTest;
import org.homeward.access.Directory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files in and out, over real HTTP. */
@HomewardTest
class ImportPageIT {

    private static final String PAGE = "/organisations/import";

    @LocalServerPort
    private int port;
    @Autowired
    private Directory directory;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileIsTakenAndTheSameAgainChangesNothing() {
        var ada = Browser.signedIn(port, "ada.admin");
        var file = "\uFEFFid;kind;name;hub\r\ntest-import;voluntary;'=Helping Hands;\r\n";
        try {
            assertThat(upload(ada, "organisations", file, ada.csrf(PAGE)).statusCode()).isEqualTo(302);
            assertThat(ada.get(PAGE).body()).contains("One line was entered.");
            assertThat(directory.organisation("test-import").orElseThrow().name()).isEqualTo("=Helping Hands");
            assertThat(upload(ada, "organisations", file, ada.csrf(PAGE)).statusCode()).isEqualTo(302);
            assertThat(ada.get(PAGE).body()).contains("Nothing was changed.");
            var export = ada.get("/organisations/export/organisations.csv");
            assertThat(export.headers().firstValue("Content-Disposition").orElse("")).contains("attachment",
                    "homeward-organisations-");
            assertThat(export.body()).startsWith("\uFEFFid,kind,name,hub\r\n").contains("test-import,voluntary,'=Helping Hands,");
        } finally {
            jdbc.sql("delete from organisation where id = 'test-import'").update();
        }
    }

    @Test
    void faultsAreShownAllAtOnceAndNothingIsTaken() {
        var ada = Browser.signedIn(port, "ada.admin");
        var answer = upload(ada, "members", "user_id,name,job_title,active,teams\n"
                + "new.member,New,Nurse,yes,ward-staff.northbridge-7b\n"
                + "<b>,Bold,Nurse,yes,social-workers.eastvael\n", ada.csrf(PAGE));
        assertThat(answer.body()).contains("Nothing was changed", "line 3: column teams: there is no team social-workers.eastvael",
                "line 3: column user_id: &quot;&lt;b&gt;&quot; is not a user name").doesNotContain("<b>");
        assertThat(directory.member("new.member")).isEmpty();
        assertThat(upload(ada, "organisations", "id\n\"", ada.csrf(PAGE)).body()).contains("line 2: the quotation marks");
        assertThat(upload(ada, "passwords", "id\n", ada.csrf(PAGE)).statusCode()).isEqualTo(404);
        assertThat(upload(ada, "organisations", "id\n" + "x".repeat(CsvFile.LARGEST), ada.csrf(PAGE)).body())
                .contains("larger than 2 MB");
    }

    @Test
    void nobodyElseHandsFilesOver() {
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(nina.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(nina.get("/organisations/export/members.csv").statusCode()).isEqualTo(403);
        assertThat(upload(nina, "organisations", "id\n", nina.csrf("/organisations")).statusCode()).isEqualTo(403);
        var ada = Browser.signedIn(port, "ada.admin");
        assertThat(upload(ada, "organisations", "id\n", "forged").statusCode()).isEqualTo(403);
        assertThat(ada.get("/organisations/export/passwords.csv").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> upload(Browser browser, String kind, String file, String token) {
        var body = new StringBuilder();
        Map.of("kind", kind, "_csrf", token).forEach((name, value) -> body.append("--apart\r\nContent-Disposition: form-data; name=\"")
                .append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--apart\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file.csv\"\r\nContent-Type: text/csv\r\n\r\n")
                .append(file).append("\r\n--apart--\r\n");
        return browser.call("POST", PAGE, body.toString(), "multipart/form-data; boundary=apart");
    }
}
