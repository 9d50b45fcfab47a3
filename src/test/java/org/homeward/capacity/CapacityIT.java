package org.homeward.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeward.HomewardTest;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.journey.London;
import org.homeward.links.LinkMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("Services and their places, over real HTTP and on PostgreSQL")
class CapacityIT {

    private static final Viewer BEA = new Viewer("bea.broker", Set.of("brokerage-officers.eastvale"));
    private static final String MAILED = "select facts ->> 'path' from notice where kind = 'capacity-still-true' and facts ->> 'service' = ?";

    @LocalServerPort
    private int port;
    @Autowired
    private CareServices services;
    @Autowired
    private CapacityRegister register;
    @Autowired
    private SayCapacity saying;
    @Autowired
    private ReserveCapacity reserving;
    @Autowired
    private ReadCapacity capacity;
    @Autowired
    private ChaseCapacity chasing;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private final String ref = "s-" + UUID.randomUUID().toString().substring(0, 8);
    private final String page = "/services/" + ref;
    private Browser bea;

    @BeforeEach
    void aServiceIsImported() {
        bea = Browser.signedIn(port, "bea.broker");
        assertThat(sent(line(ref, "brightwater", "NB1 | NB2", "24.50", "hour", ""), "take").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("a file is looked at first, refused with line and column, and taken wholly")
    void imports() {
        assertThat(sent(line("new-" + ref, "nobody", "NB1 | ZZ9", "-3", "hour", ""), "look").body()).contains(
                "line 2: column organisation: there is no provider &quot;nobody&quot; here",
                "line 2: column districts: no council here has the postcode district &quot;ZZ9&quot;",
                "line 2: column rate: write pounds and pence");
        assertThat(sent(line("new-" + ref, "brightwater", "NB1", "24.50", "hour", "No staff at night"), "look").body())
                .contains("1 new, 0 changed, 0 as before");
        assertThat(services.find("new-" + ref)).isEmpty();
        sent(line("new-" + ref, "brightwater", "NB1", "24.50", "hour", "No staff at night"), "take");
        assertThat(bea.get("/services-import").body()).contains("1 new, 0 changed, 0 as before");
        assertThat(bea.get("/services?area=NB1&state=closed").body()).contains("new-" + ref, "No staff at night").doesNotContain(">" + ref);
        assertThat(bea.get("/services-export.csv").body()).contains(ref + ",brightwater,").contains("24.50,hour");
        assertThat(bea.get(page).body()).contains("£24.50 an hour", "01632 960101", "care-providers.brightwater@", "catheter care",
                "Polish", "Monday, Tuesday, by 16:00", "Nothing has been said.");
        assertThat(Browser.signedIn(port, "sofia.social").get(page).body()).contains("Polish").doesNotContain("£24.50", "Close it");
        assertThat(Browser.signedIn(port, "bart.broker").get(page).statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn(port, "kay.carer").get(page).statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn(port, "kay.carer").get("/services").body()).doesNotContain(ref);
        assertThat(Browser.signedIn(port, "nina.ward").get("/services").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("places are said on one page, and what cannot be is refused with the field's name")
    void saidOnAPage() {
        var carl = Browser.signedIn(port, "carl.carer");
        var form = new HashMap<>(Map.of("_csrf", carl.csrf(page), "capacity-morning", "3", "occupied-morning", "4", "capacity-tea", "-1",
                "occupied-tea", "0"));
        assertThat(carl.post(page + "/capacity", form).body()).contains("Morning, occupied: there are only 3 places, so 4 cannot be taken",
                "#occupied-morning", "Tea, capacity: this cannot be below zero");
        form.putAll(Map.of("occupied-morning", "1", "capacity-tea", "5", "accepting-tea", "no", "day",
                London.day(clock.instant()).minusDays(1).toString()));
        assertThat(carl.post(page + "/capacity", form).body()).contains("Day: this day has passed");
        assertThat(register.on(London.day(clock.instant()), List.of(ref))).isEmpty();
        form.put("day", "");
        assertThat(carl.post(page + "/capacity", form).statusCode()).isEqualTo(302);
        assertThat(bea.get(page).body()).contains("Morning: 2 of 3 free", "said within the hour on a page: still good",
                "Tea: takes nobody at present");
        assertThat(carl.get("/capacity").statusCode()).isEqualTo(403);
        form.put("_csrf", bea.csrf(page));
        bea.post(page + "/capacity", form);
        assertThat(carl.get("/services").body()).contains("said within the hour by telephone: still good");
        carl.post(page + "/closed", Map.of("_csrf", carl.csrf(page), "reason", "Norovirus"));
        assertThat(carl.get(page).body()).contains("Norovirus", "Open it again");
        assertThat(reserving.reserve(ref, Band.MORNING, London.day(clock.instant()), 1, "O-CLOSED", "test")).isFalse();
        carl.post(page + "/open", Map.of("_csrf", carl.csrf(page)));
        assertThat(services.find(ref).orElseThrow().isOpen()).isTrue();
    }

    @Test
    @DisplayName("another system says it too, and is told each fault by its field")
    void saidByASystem() {
        var system = Browser.withPassword(port, "eastvale-cms", "Going-Home-2026");
        var address = "/api/v1/services/" + ref + "/capacity";
        var taken = system.call("PUT", address, """
                {"figures": [{"band": "morning", "capacity": 10, "occupied": 6}, {"band": "night", "capacity": 1, "occupied": 0,
                  "accepting": false}]}""", "application/json");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("\"free\":4", "\"trust\":\"fresh\"", "\"source\":\"api\"").doesNotContain("24.50");
        assertThat(system.get("/api/v1/services").body()).contains(ref).doesNotContain("brightwater-westmoor");
        assertThat(system.call("PUT", address, """
                {"figures": [{"band": "rehabilitation", "capacity": -1, "occupied": 6, "day": "2020-01-01"}]}""", "application/json").body())
                .contains("figures[0].band", "figures[0].capacity", "figures[0].day", "this day has passed");
        assertThat(system.call("PUT", address, "{\"figures\": [3]}", "application/json").statusCode()).isEqualTo(400);
        assertThat(system.call("PUT", address, "{\"figure\": []}", "application/json").body()).contains("this is not asked");
        assertThat(system.call("PUT", "/api/v1/services/nowhere/capacity", "{\"figures\": []}", "application/json").statusCode()).isEqualTo(404);
        assertThat(Browser.withPassword(port, "northbridge-epr", "Going-Home-2026").call("PUT", address, "{}", "application/json").statusCode())
                .isEqualTo(404);
        assertThat(Browser.withPassword(port, "northbridge-epr", "Going-Home-2026").get("/api/v1/services").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("of 200 who want the last place at one moment, one gets it; a place that is freed can be had again")
    void theLastPlace() throws InterruptedException, ExecutionException {
        var today = London.day(clock.instant());
        saying.say(BEA, ref, List.of(new WrittenFigure("", "morning", "5", "4", ""), new WrittenFigure(today.plusDays(3).toString(), "tea",
                "2", "2", "")), Source.PAGE);
        saying.say(BEA, ref, List.of(new WrittenFigure("", "tea", "2", "1", "yes")), Source.PAGE);
        var pool = Executors.newFixedThreadPool(40);
        try {
            var all = pool.invokeAll(IntStream.range(0, 200).<Callable<Boolean>>mapToObj(i -> () ->
                    reserving.reserve(ref, Band.MORNING, today, 1, "O-" + i, "test")).toList());
            var booked = 0;
            for (var each : all) {
                booked += each.get() ? 1 : 0;
            }
            assertThat(booked).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
        var reference = jdbc.sql("select reference from capacity_reservation where service = ?").param(ref).query(String.class).single();
        assertThat(reserving.reserve(ref, Band.MORNING, today, 1, reference, "test")).as("the same again").isTrue();
        assertThat(reserving.reserve(ref, Band.MORNING, today.plusDays(9), 1, "O-LATER", "test")).as("it is kept on later days too").isFalse();
        assertThat(reserving.reserve(ref, Band.TEA, today, 1, "O-TEA", "test")).as("full three days on").isFalse();
        assertThat(reserving.reserve(ref, Band.NIGHT, today, 1, "O-NIGHT", "test")).as("nothing said").isFalse();
        assertThat(capacity.of(services.find(ref).orElseThrow(), today)).first().satisfies(it -> assertThat(it.free()).isZero());
        assertThat(reserving.free(ref, reference)).isTrue();
        assertThat(reserving.free(ref, reference)).isFalse();
        assertThat(reserving.reserve(ref, Band.MORNING, today, 1, "O-NEXT", "test")).isTrue();
        assertThat(keptOnceSaidAgain(today.plusDays(1))).as("who comes tomorrow is not among those whom the provider counts today").isOne();
        assertThat(keptOnceSaidAgain(today)).as("who has come is counted by the provider, and once").isZero();
    }

    private int keptOnceSaidAgain(LocalDate comes) {
        reserving.settle(ref, "O-NEXT", comes);
        saying.say(BEA, ref, List.of(new WrittenFigure("", "morning", "5", "5", "")), Source.PAGE);
        return jdbc.sql("select count(*) from capacity_reservation where reference = 'O-NEXT' and service = ? and freed_at is null").param(ref)
                .query(Integer.class).single();
    }

    @Test
    @DisplayName("of two who speak at the same moment nothing is lost, and what was said is never changed")
    void onlyAdded() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(8);
        try {
            pool.invokeAll(IntStream.range(0, 16).<Callable<Object>>mapToObj(i -> () ->
                    saying.say(BEA, ref, List.of(new WrittenFigure("", "bed", "20", String.valueOf(i), "")), Source.PAGE)).toList());
        } finally {
            pool.shutdown();
        }
        assertThat(jdbc.sql("select count(distinct occupied) from capacity_figure where service = ?").param(ref).query(Integer.class)
                .single()).isEqualTo(16);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() ->
                jdbc.sql("update capacity_figure set occupied = 0 where service = ?").param(ref).update());
    }

    @Test
    @DisplayName("what is old is grey, asked by mail once a day, and renewed with one click; a link answers once")
    void stillTrue() {
        var at = clock.instant().minus(Duration.ofHours(50));
        register.add(new Figure(ref, London.day(at), Band.MORNING, 7, 2, true, Source.TELEPHONE, at, "bea.broker"));
        assertThat(bea.get(page).body()).contains("hw-stale", "said 2 days ago by telephone: too old to rely on");
        assertThat(chasing.due()).contains(ref);
        assertThat(chasing.ask(ref)).isTrue();
        assertThat(chasing.ask(ref)).as("the second node").isFalse();
        var path = jdbc.sql(MAILED).param("Rounds " + ref).query(String.class).single();
        var provider = Browser.of(port);
        assertThat(provider.get(path).body()).contains("Rounds " + ref, "7 places, 2 taken", "Is this still true?");
        provider.post(path + "/code", Map.of("_csrf", provider.csrf(path)));
        var code = new LinkMail(jdbc).code(StillTrueByLink.PURPOSE, ref);
        assertThat(provider.post(path, Map.of("_csrf", provider.csrf(path), "code", code, "a.stillTrue", "yes")).body())
                .contains("Your figures count again from now on.");
        assertThat(provider.get(path).statusCode()).isEqualTo(410);
        assertThat(bea.get(page).body()).contains("Morning: 5 of 7 free", "said within the hour by mail: still good");
        assertThat(chasing.due()).doesNotContain(ref);
        assertThat(jdbc.sql("select said_by from capacity_figure where service = ? order by id desc limit 1").param(ref)
                .query(String.class).single()).isEqualTo("link:brightwater");
    }

    @Test
    @DisplayName("the sums on the page are those of a count by hand")
    void countedByHand() {
        saying.say(BEA, ref, List.of(new WrittenFigure("", "night", "6", "2", "")), Source.PAGE);
        reserving.reserve(ref, Band.NIGHT, London.day(clock.instant()), 1, "O-NIGHT", "test");
        var others = jdbc.sql("""
                select coalesce(sum(f.capacity), 0) from (select distinct on (service) service, capacity from capacity_figure
                   where band = 'night' and day <= :today order by service, day desc, id desc) f
                  join care_service s on s.ref = f.service and s.kind = 'home-care' and s.council = 'eastvale' and s.closed_at is null
                 where f.service <> :ref""").param("ref", ref).param("today", London.day(clock.instant())).query(Integer.class).single();
        assertThat(bea.get("/capacity?kind=home-care").body().replaceAll("\\s+", " "))
                .containsPattern("Night</span></th>.{0,400}data-label=\"Places\">" + (6 + others) + "</td>");
        assertThat(Browser.signedIn(port, "mel.manager").get("/capacity").statusCode()).isEqualTo(200);
        assertThat(Browser.signedIn(port, "mel.manager").get("/services").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> sent(String line, String step) {
        return bea.send("/services-import", Map.of("_csrf", bea.csrf("/services-import"), "step", step), "s.csv",
                (String.join(",", ImportServices.columns()) + "\n" + line).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String ref, String organisation, String districts, String rate, String unit, String closed) {
        return ref + "," + organisation + ",Rounds " + ref + ",home-care," + districts + ",Over 65,,07:00,22:00,mon | tue,16:00,"
                + "English | Polish,both,catheter care,EV-HC," + rate + "," + unit + ",good," + closed + "\n";
    }
}
