package org.homeward.links;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.Hold;
import org.homeward.journey.London;
import org.homeward.processes.HeldAtHome;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody in hospital whose care is held, with what was mailed to their provider and noted about its links. */
final class HeldByLink {

    static final String HOLDS = "serviceTask_holdCarePackage";

    final Somebody somebody = Somebody.verified();
    final CarePackage carePackage;
    final Traveller traveller;
    final LinkMail mail;
    private final HeldAtHome care;
    private final JdbcClient jdbc;

    HeldByLink(Scenarios scenarios, HeldAtHome care, JdbcClient jdbc) {
        this(scenarios, care, jdbc, () -> { });
    }

    /** @param before done when the care stands, and before the person is admitted */
    HeldByLink(Scenarios scenarios, HeldAtHome care, JdbcClient jdbc, Runnable before) {
        this.care = care;
        this.jdbc = jdbc;
        this.mail = new LinkMail(jdbc);
        this.carePackage = care.homeCare(somebody);
        before.run();
        this.traveller = scenarios.admit(somebody).fires(HOLDS);
    }

    String path(String mailKind) {
        return mail.path(mailKind, carePackage.clientReference());
    }

    String code(String purpose) {
        return mail.code(purpose, subject());
    }

    String subject() {
        return hold().id().toString();
    }

    Hold hold() {
        return care.hold(carePackage);
    }

    Map<String, String> acknowledged() {
        var answers = new HashMap<>(Map.of("a.nextVisitCancelled", "yes", "a.lastVisitAt.time", "00:05"));
        day("lastVisitAt", London.day(ClockUtil.getCurrentTime().toInstant()).minusDays(1).toString(), answers);
        day("slotHeldUntil", hold().slotHeldUntil().toString(), answers);
        return answers;
    }

    static void day(String question, String day, Map<String, String> answers) {
        var parts = day.split("-");
        answers.put("a." + question + ".year", parts[0]);
        answers.put("a." + question + ".month", parts[1]);
        answers.put("a." + question + ".day", parts[2]);
    }

    static void later(Duration time) {
        ClockUtil.setCurrentTime(Date.from(ClockUtil.getCurrentTime().toInstant().plus(time)));
    }

    int codes(String purpose) {
        return jdbc.sql("select count(*) from answer_link_code where link = ?").param(mail.link(purpose, subject()))
                .query(Integer.class).single();
    }

    int steps(String kind) {
        return jdbc.sql("select count(*) from care_package_step where package = ? and kind = ?").params(carePackage.id().value(), kind)
                .query(Integer.class).single();
    }

    /** What the audit says of the newest link, oldest first. */
    List<String> audit(String purpose) {
        var columns = "select action, what, at from ";
        return jdbc.sql("select action from (" + columns + "audit_waiting union all " + columns + "audit_entry) e where what like ? order by at")
                .param("%" + mail.link(purpose, subject()) + "%").query(String.class).list();
    }
}
