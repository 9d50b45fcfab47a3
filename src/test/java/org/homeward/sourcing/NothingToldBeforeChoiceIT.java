package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SampleAnswers.with;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.answersProvider;
import static org.homeward.processes.SourcingAnswers.chooses;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.web.Browser;
import org.homeward.notices.store.MailRelay;
import org.homeward.notices.store.PostRound;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Before it is chosen no provider learns who it is, wherever it looks")
class NothingToldBeforeChoiceIT {

    private static final String CARL = "carl.carer";
    private static final String WILMA = "wilma.carer";
    private static final List<String> OF_TASK = List.of("", "/variables", "/form-variables", "/deployed-form", "/rendered-form", "/identity-links", "/comment");
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private TeamMailboxes mailboxes;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @LocalServerPort
    private int port;

    private final MailRelay relay = new MailRelay();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Somebody somebody = Somebody.verified().bornOn(LocalDate.of(1937, 2, 19));
    private Traveller person;

    @BeforeEach
    void listens() {
        jdbc.sql("update notice set try_at = now() + interval '1 day' where state = 'waiting'").update();   // thousands, of other tests
        log.start();
        ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(log);
        for (var organisation : List.of("brightwater", "willow-lodge")) {
            mailboxes.set("care-providers." + organisation, Optional.of("before-choice-" + organisation + "@example.org"));
        }
    }

    @AfterEach
    void close() {
        ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(log);
        relay.close();
    }

    @Test
    @DisplayName("offered, asked back, accepted: pages, mails, tasks, engine, API and log tell no name, and connect no two offers")
    void walksEverything() throws Exception {
        var other = market.homeCare("NB2", 3);
        person = scenarios.agreedOnSupport(somebody, with(SampleAnswers.homeCircumstances(), "contactName", "Zebedee Quillfeather", "contactTelephone", "01632 960987"))
                .completes("prepare-request", "bea.broker", with(SourcingAnswers.request(), "district", "NB2", "timeBands", List.of("tea"),
                        "visitsPerDay", 1, "minutesPerVisit", "30"));
        var offer = market.offer(person.journey(), "brightwater");
        walk("offered", offer);
        market.says(offer, "answer-offer", answersOffer("interested-question"));
        walk("question open", offer);
        person.completes("answer-provider-question", "theo.therapist", answersProvider());
        walk("question answered", offer);
        market.says(market.offer(person.journey(), "brightwater"), "answer-offer", answersOffer("accept"));
        walk("accepted", offer);
        var winner = market.offer(person.journey(), other);
        market.says(winner, "answer-offer", answersOffer("accept"));
        person.completes("choose-offer", "bea.broker", chooses(winner.ref()));
        walk("not chosen", offer);
        var carl = Browser.signedIn(port, CARL);
        assertThat(carl.get("/offers/" + offer.ref()).body()).as("the need is gone").doesNotContain("after a fall", "NB2");
        assertThat(carl.get("/journeys/" + person.journey()).statusCode()).isIn(403, 404);
        market.isOver(market.offer(person.journey(), "brightwater"), OfferState.NOT_CHOSEN);
    }

    @Test
    @DisplayName("a care home that has asked to assess is told nothing while consent is open, nor when it is refused")
    void consentOpen() throws Exception {
        person = scenarios.agreedOnSupport(somebody, SampleAnswers.homeCircumstances())
                .completes("prepare-request", "bea.broker", with(SourcingAnswers.requestForBed(), "careKinds", List.of("care-home-residential"),
                        "bedType", "residential", "district", "NB2"));
        var offer = market.offer(person.journey(), "willow-lodge");
        market.says(offer, "answer-offer", answersOffer("ask-to-assess"));
        walk("consent open", offer);
        person.completes("record-assessment-consent", "hana.hub", SourcingAnswers.consentsToAssessment("no"));
        walk("consent refused", offer);
    }

    /** Looks everywhere a provider can look, and where somebody might find it later. */
    private void walk(String state, CareOffer offer) throws Exception {
        var seen = new LinkedHashMap<String, String>();
        seen.put("mails", mails(offer));
        seen.put("link", linkPages(offer));
        var provider = Browser.signedIn(port, offer.organisation().equals("brightwater") ? CARL : WILMA);
        for (var page : List.of("/offers", "/offers/" + offer.ref(), "/", "/board", "/services")) {
            seen.put(page, provider.get(page).body());
        }
        seen.putAll(tasklist(provider, offer));
        seen.put("engine tables", rows(offer));
        seen.put("audit", jdbc.sql("select coalesce(string_agg(a::text, ' '), '') from audit_entry a where a::text like '%' || ? || '%'")
                .param(offer.ref()).query(String.class).single().replaceAll("provider.identityReleased.*?" + offer.ref(), ""));
        seen.put("log", List.copyOf(log.list).stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n")));
        assertThat(seen.get("mails")).as("mails were read").contains(offer.ref());
        assertThat(seen.get("/offers")).as("pages were read").contains(offer.ref());
        seen.forEach((where, text) -> secrets(offer, where).forEach((what, secret) ->
                assertThat(text).as(state + ": " + what + " in " + where).doesNotContainIgnoringCase(secret)));
    }

    private Map<String, String> secrets(CareOffer offer, String where) {
        var secrets = new LinkedHashMap<String, String>();
        secrets.put("surname", somebody.surname());
        secrets.put("NHS number", somebody.nhsNumber());
        secrets.put("NHS number in threes", somebody.nhsNumber().replaceFirst("(...)(...)", "$1 $2 "));
        secrets.put("street", "Quarry Lane");
        secrets.put("contact", "Quillfeather");
        secrets.put("contact's telephone", "960987");
        secrets.put("hospital number", "NB" + somebody.nhsNumber());
        if (!where.equals("log") && !where.equals("audit")) {
            secrets.put("birth date", "1937-02-19");
            secrets.put("birth date in words", "19 February 1937");
            secrets.put("postcode", "NB2 4QT");
            secrets.put("journey", person.journey().value());
            secrets.put("need", offer.need());
            market.offers(person.journey()).stream().map(CareOffer::ref).filter(ref -> !ref.equals(offer.ref()))
                    .forEach(ref -> secrets.put("another offer " + ref, ref));
        }
        return secrets;
    }

    private String mails(CareOffer offer) throws Exception {
        beans.createBean(PostRound.class).deliver(relay, "http://localhost:" + port);
        var mails = new ArrayList<String>();
        for (var mail : relay.to("before-choice-" + offer.organisation() + "@example.org")) {
            mails.add(mail.getSubject() + "\n" + mail.getContent());
        }
        return String.join("\n", mails) + jdbc.sql("select coalesce(string_agg(n::text, ' '), '') from notice n where facts ->> 'reference' = ?")
                .param(offer.ref()).query(String.class).single();
    }

    private String linkPages(CareOffer offer) {
        var stranger = Browser.of(port);
        return jdbc.sql("select facts ->> 'path' from notice where facts ->> 'reference' = ? and facts ->> 'path' like '/answer/%'")
                .param(offer.ref()).query(String.class).list().stream().map(path -> stranger.get(path).body()).collect(Collectors.joining("\n"));
    }

    private Map<String, String> tasklist(Browser provider, CareOffer offer) {
        var seen = new LinkedHashMap<String, String>();
        Stream.of("/task", "/task?processInstanceBusinessKey=" + offer.ref(), "/process-instance", "/variable-instance", "/history/variable-instance",
                "/history/process-instance", "/history/task", "/history/detail", "/history/activity-instance", "/execution", "/job",
                "/event-subscription").forEach(address -> seen.put(address, provider.get(ENGINE + address).body()));
        jdbc.sql("select task from care_offer_task where offer = ?").param(offer.ref()).query(String.class).list().forEach(task ->
                OF_TASK.forEach(part -> seen.put("task " + task + part, provider.get(ENGINE + "/task/" + task + part).body())));
        return seen;
    }

    /** All that the engine keeps of the offer's process, running and past. */
    private String rows(CareOffer offer) {
        return jdbc.sql("""
                        select table_name from information_schema.columns where table_name like 'act\\_%' and column_name = 'proc_inst_id_'""")
                .query(String.class).list().stream().map(table -> jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from " + table
                        + " t where proc_inst_id_ in (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)").param(offer.ref())
                        .query(String.class).single()).collect(Collectors.joining("\n"));
    }
}
