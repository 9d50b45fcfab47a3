package org.homeward.dischargepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.HomewardTest;
import org.homeward.journey.JourneyId;
import org.homeward.person.Person;
import org.homeward.person.Persons;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.sourcing.CareMarket;
import org.homeward.tasks.AnswerType;
import org.homeward.tasks.Answers;
import org.homeward.tasks.ContractReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

@HomewardTest
@DisplayName("Each rendering of the discharge pack holds the fields of its purpose list and nothing else")
class PackIT {

    private static final Pattern MARKER = Pattern.compile("Zq\\d+x");
    private static final String WARD = "ward-staff.northbridge-7b";
    private static final String BROKER = "brokerage-officers.eastvale";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private Persons persons;
    @Autowired
    private Answers answers;
    @Autowired
    private ContractReader contracts;
    @Autowired
    private PurposeList purposes;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final String who = "u" + UUID.randomUUID();
    private final Map<String, String> planted = new TreeMap<>();
    private final Somebody somebody = Somebody.verified();
    private MockMvc browser;
    private JourneyId journey;
    private String provider;

    @BeforeEach
    void aProviderWasChosen() throws Exception {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        var district = market.district();
        provider = market.homeCare(district, 3);
        var person = scenarios.agreedOnSupport(somebody, SampleAnswers.homeCircumstances())
                .completes("prepare-request", "bea.broker", SampleAnswers.with(SourcingAnswers.request(), "district", district));
        journey = person.journey();
        market.says(market.offer(journey, provider), "answer-offer", SourcingAnswers.answersOffer("accept"));
        var chosen = market.offer(journey, provider);
        person.completes("choose-offer", "bea.broker", SourcingAnswers.chooses(chosen.ref()));
        market.says(chosen, "confirm-care-start", SourcingAnswers.confirmsStart("yes"));
        plant();
    }

    /** A word of its own in every answer to every question there is, and in all that says who somebody is. */
    private void plant() throws Exception {
        var questions = new TreeMap<String, Set<String>>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.contract.json")) {
            try (var stream = file.getInputStream()) {
                var contract = contracts.read(stream);
                contract.questions().stream().filter(question -> !(question.type() instanceof AnswerType.Shown))
                        .forEach(question -> questions.computeIfAbsent(contract.form(), form -> new TreeSet<>()).add(question.name()));
            }
        }
        Stream.of(Rendering.values()).flatMap(rendering -> purposes.of(rendering).stream()).map(PurposeList.Line::source)
                .filter(source -> source.startsWith("answer ")).map(source -> source.substring(7).split("\\."))
                .forEach(source -> questions.computeIfAbsent(source[0], form -> new TreeSet<>()).add(source[1]));
        questions.forEach((form, names) -> {
            var given = new HashMap<String, Object>();
            names.forEach(name -> given.put(name, marker("answer " + form + "." + name)));
            answers.keep(journey, "planted-" + form, form, given, "nina.ward", clock.instant());
        });
        var person = persons.of(journey).orElseThrow();
        persons.update(new Person(person.id(), person.nhsNumber(), person.nhsNumberVerified(), marker("person surname"), marker("person givenName"),
                person.birthDate(), person.sex(), Optional.of(marker("person address")), Optional.of(marker("person postcode"))));
    }

    private String marker(String source) {
        return planted.computeIfAbsent(source, it -> "Zq" + (1000 + planted.size()) + "x");
    }

    @ParameterizedTest
    @EnumSource(Rendering.class)
    void onItsPageAndOnPaper(Rendering rendering) throws Exception {
        assertThat(planted).hasSizeGreaterThan(200);
        var page = HtmlUtils.htmlUnescape(ok(address(rendering), reader(rendering)).getContentAsString());
        var paper = text(ok(address(rendering) + ".pdf", reader(rendering)).getContentAsByteArray());
        var expected = purposes.of(rendering).stream().flatMap(line -> sources(line.source())).map(planted::get).collect(Collectors.toCollection(TreeSet::new));
        assertThat(markers(page)).as("page").isEqualTo(expected);
        assertThat(markers(paper)).as("paper").isEqualTo(expected);
        var number = somebody.nhsNumber().replaceFirst("(...)(...)(....)", "$1 $2 $3");
        assertThat(page.contains(number)).isEqualTo(paper.contains(number)).isEqualTo(has(rendering, "nhsNumber"));
        assertThat(page.contains("4 May 1940")).isEqualTo(paper.contains("4 May 1940")).isEqualTo(has(rendering, "born"));
        assertThat(page + paper).doesNotContain(somebody.nhsNumber(), "NB" + somebody.nhsNumber());
        assertThat(page.contains("Provider " + provider)).isEqualTo(has(rendering, "provider"));
        assertThat(page.contains("Home care visits")).isEqualTo(has(rendering, "serviceKind"));
        assertThat(page).contains("<h1", "lang=\"en-GB\"").doesNotContain("style=");
        await().until(() -> looks("GET /journeys/{id}/pack/{rendering}") > 0 && looks("GET /journeys/{id}/pack/{rendering}.pdf") > 0);
    }

    @Test
    @DisplayName("whoever is not shown a part of the record cannot open a rendering that holds some of it; others are answered as if there were nobody")
    void whoMayRead() throws Exception {
        var chosen = "care-providers." + provider;
        assertThat(status(Rendering.CARE_PROVIDER, chosen)).isEqualTo(200);
        for (var other : Set.of(Rendering.PERSON, Rendering.GP_COMMUNITY, Rendering.BROKER)) {
            assertThat(status(other, chosen)).as(other.key()).isEqualTo(403);
            assertThat(status(other, other == Rendering.BROKER ? WARD : BROKER)).as(other.key()).isEqualTo(403);
        }
        assertThat(status(Rendering.CARE_PROVIDER, BROKER)).isEqualTo(403);
        assertThat(status(Rendering.CARE_PROVIDER, "care-providers.willow-lodge")).isEqualTo(404);
        assertThat(browser.perform(get("/journeys/{id}/pack/nobody", journey.value()).with(as(WARD))).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.perform(get("/journeys/J-000000/pack/person").with(as(WARD))).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(ok("/journeys/" + journey, WARD).getContentAsString()).contains("/pack/care-provider", "/pack/person", "/pack/gp-community")
                .doesNotContain("/pack/broker");
    }

    @Test
    @DisplayName("the person’s copy says what to do if nobody comes and how to disagree, in words that a child of eleven reads, in large print")
    void thePersonsCopy() throws Exception {
        var page = page(Rendering.PERSON);
        assertThat(page).contains("hw-pack--large", "Who helps you", "What comes when", "Who pays until when", "If nobody comes", "Ring 111",
                "If you do not agree", "you can complain");
        var fixed = Pattern.compile("<dd[^>]*><p>((?:Wait for half|You can say no)[^<]*)</p>").matcher(page);
        while (fixed.find()) {
            assertThat(ReadingAge.of(fixed.group(1))).as(fixed.group(1)).isLessThanOrEqualTo(11);
        }
    }

    @Test
    @DisplayName("the person reads until when others pay, or that they pay from the first day; the broker reads the same of them")
    void whoPaysUntilWhen() throws Exception {
        funded("council", "2027-01-05");
        assertThat(page(Rendering.PERSON)).contains("The council", "At most until 16 February 2027. Before then we talk with you");
        assertThat(page(Rendering.BROKER)).contains("The council", "At most until 16 February 2027.").doesNotContain("with you");
        funded("self", "2027-01-05");
        assertThat(page(Rendering.PERSON)).contains("You yourself", "you pay from the first day, 5 January 2027")
                .doesNotContain("At most until");
        assertThat(page(Rendering.BROKER)).contains("The person pays from the first day, 5 January 2027").doesNotContain("You yourself");
    }

    private void funded(String payer, String from) {
        answers.keep(journey, "funded-" + payer, "confirm-funding", Map.of("fundingAgreed", "yes", "payer", payer, "agreedBy", "Lee Lead",
                "fromDate", from), "lee.lead", clock.instant());
    }

    private String page(Rendering rendering) throws Exception {
        return HtmlUtils.htmlUnescape(ok(address(rendering), reader(rendering)).getContentAsString());
    }

    private Stream<String> sources(String source) {
        return switch (source) {
            case "person name" -> Stream.of("person givenName", "person surname");
            case "person address" -> Stream.of("person address", "person postcode");
            default -> planted.containsKey(source) ? Stream.of(source) : Stream.empty();
        };
    }

    private boolean has(Rendering rendering, String field) {
        return purposes.of(rendering).stream().anyMatch(line -> line.field().equals(field));
    }

    private static String address(String journey, Rendering rendering) {
        return "/journeys/" + journey + "/pack/" + rendering.key();
    }

    private String address(Rendering rendering) {
        return address(journey.value(), rendering);
    }

    private static String reader(Rendering rendering) {
        return rendering == Rendering.BROKER ? BROKER : WARD;
    }

    private int status(Rendering rendering, String group) throws Exception {
        return browser.perform(get(address(rendering)).with(as(group))).andReturn().getResponse().getStatus();
    }

    private MockHttpServletResponse ok(String address, String group) throws Exception {
        var answer = browser.perform(get(address).with(as(group))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }

    private RequestPostProcessor as(String group) {
        return user(who).authorities(AuthorityUtils.createAuthorityList(group));
    }

    private static Set<String> markers(String text) {
        return MARKER.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged for screen readers").isTrue();
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private long looks(String address) {
        var columns = "select who, action, address, journeys from ";
        return jdbc.sql("select count(*) from (" + columns + "audit_waiting union all " + columns + "audit_entry) e where action = 'read' and who = ?"
                + " and address = ? and ? = any(journeys)").params(who, address, journey.value()).query(Long.class).single();
    }
}
