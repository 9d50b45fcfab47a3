package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.homeward.access.Organisation;
import org.homeward.access.Organisation.Kind;
import org.homeward.access.Register;
import org.homeward.access.Team;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.Viewer;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareService.Arrival;
import org.homeward.capacity.CareService.Gender;
import org.homeward.capacity.CareService.Opening;
import org.homeward.capacity.CareService.Quality;
import org.homeward.capacity.CareService.Terms;
import org.homeward.capacity.CareService.Workers;
import org.homeward.capacity.CareServices;
import org.homeward.capacity.CloseService;
import org.homeward.capacity.Figure;
import org.homeward.capacity.Source;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Providers made up for a test, in a postcode district of the test's own, who answer offers by link. */
@TestComponent
public class CareMarket {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final Register register;
    private final TeamMailboxes mailboxes;
    private final CareServices services;
    private final CloseService closing;
    private final CapacityRegister capacity;
    private final List<AskedByLink> questions;
    private final TransactionTemplate transaction;
    private final CareOffers offers;
    private final CareNeeds needs;
    private final JdbcClient jdbc;
    private final Clock clock;

    CareMarket(Register register, TeamMailboxes mailboxes, CareServices services, CloseService closing, CapacityRegister capacity,
               List<AskedByLink> questions,
               TransactionTemplate transaction, CareOffers offers, CareNeeds needs, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.mailboxes = mailboxes;
        this.services = services;
        this.closing = closing;
        this.capacity = capacity;
        this.questions = questions;
        this.transaction = transaction;
        this.offers = offers;
        this.needs = needs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A district in which no other test has services. Example: {@code ZK7}. */
    public String district() {
        var random = ThreadLocalRandom.current();
        return "Z" + (char) ('A' + random.nextInt(26)) + random.nextInt(10) + (char) ('A' + random.nextInt(26));
    }

    /** A provider of home care with a mailbox and so many visits at each time of the day. @return its organisation */
    public String homeCare(String district, int visits) {
        return provider(district, "home-care", visits, Band.MORNING, Band.LUNCH, Band.TEA, Band.BED);
    }

    /** A care home with so many nursing beds. */
    public String careHome(String district, int beds) {
        return provider(district, "care-home-nursing", beds, Band.NURSING);
    }

    /** A home with so many beds of each type for a while. */
    public String shortTermBeds(String district, int beds) {
        return provider(district, "short-term-bed", beds, Band.REHABILITATION, Band.RESIDENTIAL, Band.NURSING, Band.DEMENTIA);
    }

    /** So many beds for rehabilitation. */
    public String rehabilitation(String district, int beds) {
        return provider(district, "short-term-bed", beds, Band.REHABILITATION);
    }

    /** Neighbours who help in the person's council. */
    public String neighbours() {
        return provider(district(), "voluntary-sector", 5);
    }

    public void losesItsMailbox(String organisation) {
        mailboxes.set("care-providers." + organisation, Optional.empty());
    }

    /** A service takes nobody new any more. */
    public void closes(String service) {
        closing.close(new Viewer("bea.broker", Set.of("brokerage-officers.eastvale")), service, "No staff");
    }

    private String provider(String district, String kind, int places, Band... bands) {
        mailboxes.set("brokerage-officers.eastvale", Optional.of("brokers-eastvale@example.org"));
        var id = "p-" + UUID.randomUUID().toString().substring(0, 8);
        register.enter(Organisation.of(id, Kind.PROVIDER, "Provider " + id));
        register.enter(new Team("care-providers", id, "Provider " + id));
        mailboxes.set("care-providers." + id, Optional.of(id + "@example.org"));
        services.keep(new CareService(id, "eastvale", id, "Provider " + id, kind, List.of(district), "",
                new Opening(EVERY_DAY, Optional.empty(), Optional.empty()), new Arrival(EVERY_DAY, Optional.empty()),
                new Workers(Gender.BOTH, List.of("English"), List.of()), new Terms(Optional.of("EV-HC"), Optional.empty(), Quality.GOOD),
                Optional.empty()));
        Arrays.stream(bands).forEach(band -> capacity.add(new Figure(id, London.day(clock.instant()), band, places, 0, true, Source.PAGE,
                clock.instant(), "test")));
        return id;
    }

    /** The newest need of a journey. */
    public CareNeed need(JourneyId journey) {
        return needs.newestOf(journey).orElseThrow();
    }

    public List<CareOffer> offers(JourneyId journey) {
        return offers.of(need(journey).ref());
    }

    /** The newest offer to an organisation for a journey. */
    public CareOffer offer(JourneyId journey, String organisation) {
        return offers(journey).stream().filter(it -> it.organisation().equals(organisation)).reduce((one, later) -> later).orElseThrow();
    }

    /** What somebody at the provider answers by link, past the code. @return what the page then says */
    public String says(CareOffer offer, String form, Map<String, Object> answers) {
        return transaction.execute(status -> question(form).take(offer.ref(), answers,
                new Voice(offer.team(), UUID.randomUUID(), Optional.empty(), clock.instant())));
    }

    public AskedByLink question(String form) {
        return questions.stream().filter(it -> it.purpose().equals(form)).findFirst().orElseThrow();
    }

    /** How many places are kept under an offer. */
    public int reserved(CareOffer offer) {
        return jdbc.sql("select coalesce(sum(places), 0) from capacity_reservation where reference = ? and freed_at is null")
                .param(offer.ref()).query(Integer.class).single();
    }

    /** The kinds of mails that were written to an organisation, oldest first. */
    public List<String> mails(String organisation) {
        return jdbc.sql("select kind from notice where recipient = ? order by written_at, id").param(organisation + "@example.org")
                .query(String.class).list();
    }

    /** How often the brokers were told something about a need. */
    public int told(String kind, String need) {
        return jdbc.sql("select count(*) from notice where kind = ? and facts ->> 'reference' = ?").params(kind, need).query(Integer.class).single();
    }

    /** Nothing is kept for an offer, its task is gone and its process has ended. */
    public void isOver(CareOffer offer, OfferState state) {
        assertThat(offers.find(offer.ref()).orElseThrow().state()).as(offer.ref()).isEqualTo(state);
        assertThat(reserved(offer)).as("places of " + offer.ref()).isZero();
        assertThat(jdbc.sql("select count(*) from care_offer_task where offer = ? and ended_at is null").param(offer.ref())
                .query(Integer.class).single()).as("tasks of " + offer.ref()).isZero();
        assertThat(jdbc.sql("select count(*) from act_ru_execution where business_key_ = ?").param(offer.ref()).query(Integer.class).single())
                .as("processes of " + offer.ref()).isZero();
        assertThat(question("answer-offer").standing(offer.ref())).isInstanceOf(AskedByLink.Over.class);
    }
}
