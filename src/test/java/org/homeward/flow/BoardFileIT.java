package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.access.Sheet;
import org.homeward.access.SheetFiles;
import org.homeward.journey.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/** The board as a file: the people whom the page shows and no more of them, safe to open in a spreadsheet, and noted in the audit. */
@HomewardTest
class BoardFileIT {

    private final String ward = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final String who = "u" + UUID.randomUUID();

    @Autowired
    private SheetFiles files;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private WebApplicationContext context;

    private Scene.Somebody ann;
    private Scene.Somebody tom;

    @BeforeEach
    void twoPeople() {
        var scene = new Scene(jdbc, transactions, clock.instant());
        tom = scene.matched("Tom", "Field", LocalDate.of(1941, 3, 4), ward, "2", Duration.ofDays(1)).at(Stage.DECIDING);
        ann = scene.matched("=cmd|' /C calc'!A0", "Hill", LocalDate.of(1940, 5, 4), ward, "+1", Duration.ofDays(9));
        ann.task("review-" + ward, "userTask_recordDailyReview", "Record", "ward-staff." + ward, "hospital", "@SUM(1), then \"more\".", Duration.ofHours(-1));
        scene.matched("Not", "Ours", LocalDate.of(1950, 1, 1), ward + "x", "1", Duration.ofDays(1));
    }

    @Test
    void itHoldsWhatThePageShowsInItsOrder() throws Exception {
        var sheet = sheet("ward-staff." + ward, "");
        assertThat(sheet.lines()).extracting(line -> line.cell("journey")).containsExactly(ann.id.value(), tom.id.value());
        assertThat(sheet.lines().get(0).cells()).containsEntry("name", "=cmd|' /C calc'!A0 Hill").containsEntry("nhs_number", ann.nhsNumber)
                .containsEntry("born", "1940-05-04").containsEntry("stage", "admitted").containsEntry("next_step", "@SUM(1), then \"more\".")
                .containsEntry("whose", "Hospital");
        assertThat(sheet("ward-staff." + ward, "?stage=deciding").lines()).extracting(line -> line.cell("journey")).containsExactly(tom.id.value());
        assertThat(sheet("ward-staff.elsewhere", "").lines()).isEmpty();
    }

    @Test
    void nothingInItIsTakenForAFormula() throws Exception {
        var file = new String(answer("ward-staff." + ward, "").getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(file).contains("'=cmd", "'@SUM", ",'+1,");
        assertThat(file.lines().skip(1).flatMap(line -> java.util.Arrays.stream(line.split(",\"?")))).noneMatch(cell -> cell.matches("\"?[=+@-].*"));
        assertThat(files.write(files.read(file.getBytes(StandardCharsets.UTF_8)))).as("read and written again").isEqualTo(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void managersGetNoNamesAndWhoeverTakesItIsNoted() throws Exception {
        var sheet = sheet("managers.northbridge", "?ward=" + ward);
        assertThat(sheet.lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.cell("name") + line.cell("nhs_number") + line.cell("born") + line.cell("bed")).isEmpty();
            assertThat(line.cell("stage")).isNotEmpty();
        });
        await().until(() -> jdbc.sql("""
                select count(*) from (select who, action, journeys from audit_waiting union all select who, action, journeys from audit_entry) e
                 where who = :who and (action = 'board.exported' or action = 'read' and :ann = any(journeys))""")
                .param("who", who).param("ann", ann.id.value()).query(Integer.class).single() >= 2);
    }

    private Sheet sheet(String group, String asked) throws Exception {
        return files.read(answer(group, asked).getContentAsByteArray());
    }

    private MockHttpServletResponse answer(String group, String asked) throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        var answer = browser.perform(get("/board.csv" + asked).with(user(who).authorities(AuthorityUtils.createAuthorityList(group)))).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment").contains("homeward-board-");
        return answer;
    }
}
