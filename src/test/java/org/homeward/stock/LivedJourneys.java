package org.homeward.stock;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.homeward.capacity.Band;
import org.homeward.capacity.CapacityRegister;
import org.homeward.capacity.Figure;
import org.homeward.capacity.Source;
import org.homeward.flow.Reminders;
import org.homeward.integration.hl7.Sender;
import org.homeward.integration.hl7.store.MessagePort;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.SourcingAnswers;
import org.homeward.processes.Traveller;
import org.homeward.sourcing.CareMarket;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A few people who live their way home in the product, on a clock that goes from one thing to the next: the hospital's
 * messages, both rounds of every day, timers, reminders, and what people answer. {@link Stock} makes many like them.
 * The product has to leave its jobs to this class.
 */
@TestComponent
public class LivedJourneys {

    /** What has to be in the product's process. */
    public static final List<Class<?>> NEEDED = List.of(LivedJourneys.class, Scenarios.class, CareMarket.class);

    private static final DateTimeFormatter MESSAGE_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(London.ZONE);
    private static final String REVIEW = "record-daily-review";
    /** Says every morning that it has room for everybody. */
    private static final String PROVIDER = "brightwater-eastvale";
    private static final int ROOM = 100;

    private final Scenarios scenarios;
    private final MessagePort messages;
    private final ProcessEngine engine;
    private final ManagementService jobs;
    private final CareMarket market;
    private final CapacityRegister capacity;
    private final Reminders reminders;
    private final JdbcClient database;
    private final Clock clock;

    LivedJourneys(Scenarios scenarios, MessagePort messages, ProcessEngine engine, CareMarket market, CapacityRegister capacity, Reminders reminders, JdbcClient database, Clock clock) {
        this.scenarios = scenarios;
        this.messages = messages;
        this.engine = engine;
        this.jobs = engine.getManagementService();
        this.market = market;
        this.capacity = capacity;
        this.reminders = reminders;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Somebody who has lived through {@link #live}.
     *
     * @param weight how many of a thousand open, or of a thousand closed journeys are like this one
     */
    public record Lived(String kind, double weight, JourneyId journey, Somebody somebody, Instant until, boolean closed, Life.When when) {
    }

    /** Everybody whom a country needs. */
    public List<Lived> liveAll() {
        return live(Stream.concat(Lives.closed().stream(), Lives.open().stream()).toList());
    }

    /** Lets everybody live until the last day of the longest life; the clock is the machine's own again afterwards. */
    List<Lived> live(List<Life> lives) {
        var first = London.day(clock.instant()).plusDays(1);
        int days = lives.stream().mapToInt(Life::days).max().orElseThrow();
        var everybody = lives.stream().map(life -> new Living(life, first.plusDays(days - life.days()))).toList();
        try {
            for (var day = first; !day.isAfter(first.plusDays(days)); day = day.plusDays(1)) {
                live(everybody, day, day.equals(first.plusDays(days)));
            }
            var until = clock.instant();
            return everybody.stream().map(one -> one.lived(until)).toList();
        } finally {
            ClockUtil.reset();
        }
    }

    /** One day: admissions, the first round, what people have to do, the second round. The last day ends before noon. */
    private void live(List<Living> everybody, LocalDate day, boolean last) {
        at(day, "07:00");
        List.of(Band.MORNING, Band.LUNCH, Band.TEA, Band.BED).forEach(band -> capacity.add(new Figure(PROVIDER, day, band, ROOM, 0, true, Source.PAGE,
                clock.instant(), "cleo.carer")));
        at(day, "08:00");
        everybody.forEach(one -> one.does(day, Life.Hour.MORNING));
        at(day, "09:30");
        everybody.forEach(one -> one.isReviewed(day));
        at(day, "10:30");
        everybody.forEach(one -> one.does(day, Life.Hour.LATER));
        at(day, "11:20");
        if (!last) {
            everybody.forEach(one -> one.does(day, Life.Hour.NOON));
            at(day, "15:00");
            at(day, "16:10");
            everybody.forEach(one -> one.isReviewed(day));
            everybody.forEach(one -> one.does(day, Life.Hour.EVENING));
            at(day, "19:00");
        }
    }

    private void at(LocalDate day, String time) {
        ClockUtil.setCurrentTime(Date.from(day.atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant()));
        workOff();
        while (reminders.tell(clock.instant()) > 0) {
            workOff();
        }
    }

    /** What the engine has to do by now. */
    private void workOff() {
        for (var due = jobs.createJobQuery().executable().unlimitedList(); !due.isEmpty();
             due = jobs.createJobQuery().executable().unlimitedList()) {
            due.forEach(job -> {
                if (jobs.createJobQuery().jobId(job.getId()).executable().count() > 0) {
                    jobs.executeJob(job.getId());
                }
            });
        }
    }

    /** Somebody on the way, and the day on which they came. */
    private final class Living implements Life.Person {

        private final Life life;
        private final LocalDate admitted;
        private final Somebody somebody = Somebody.verified();
        private Traveller traveller;
        private int told;

        Living(Life life, LocalDate admitted) {
            this.life = life;
            this.admitted = admitted;
        }

        Lived lived(Instant until) {
            return new Lived(life.kind(), life.weight(), traveller.journey(), somebody, until, database.sql("select closed_at is not null from journey where id = ?")
                    .param(traveller.journey().value()).query(Boolean.class).single(), life.when());
        }

        void does(LocalDate day, Life.Hour hour) {
            int since = (int) (day.toEpochDay() - admitted.toEpochDay());
            if (since == 0 && hour == Life.Hour.MORNING) {
                hospitalSays("A01", "");
                traveller = scenarios.following(somebody, new JourneyId(database.sql("select journey from stay where visit_number = ?")
                        .param(somebody.visit().number()).query(String.class).single()));
            }
            life.steps().stream().filter(step -> step.day() == since && step.hour() == hour).forEach(step -> {
                step.does().accept(this);
                workOff();
            });
        }

        void isReviewed(LocalDate day) {
            int since = (int) (day.toEpochDay() - admitted.toEpochDay());
            if (since >= 0 && (life.reviewed() || since < life.days()) && isOpen(REVIEW)) {
                completes(REVIEW, life.review(since));
            }
        }

        @Override
        public void completes(String task, Map<String, Object> answers) {
            traveller.completes(task, somebodyOfTheTeam(task), answers);
            workOff();
        }

        @Override
        public boolean isOpen(String task) {
            return database.sql("select count(*) from task where journey = ? and task_id = ? and state = 'open'")
                    .params(traveller.journey().value(), task).query(Integer.class).single() == 1;
        }

        @Override
        public void hospitalSays(String event, String more) {
            var now = clock.instant();
            var time = MESSAGE_TIME.format(now);
            var visit = somebody.visit().number();
            try (var hospital = new Sender(messages.port())) {
                var answer = hospital.send(String.join("\r", "MSH|^~\\&|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|" + time + "||ADT^" + event + "|"
                                + visit + "-" + told++ + "|P|2.4", "EVN|" + event + "|" + time + "||||" + time,
                        "PID|1||" + somebody.nhsNumber() + "^^^NHS^NH~NB" + somebody.nhsNumber() + "^^^NORTHBRIDGE^MR||" + somebody.surname()
                                + "^Ada^^^Mrs^^L||" + somebody.born().toString().replace("-", "") + "|F|||12 Quarry Lane^^Eastvale^^"
                                + somebody.postcode() + "|".repeat(21) + "01",
                        "PV1|1|I|7B^A^A3|21" + "|".repeat(15) + visit + more) + "\r");
                if (!answer.contains("|AA|")) {
                    throw new IllegalStateException(answer);
                }
            }
            await().until(() -> database.sql("select count(*) from hl7_message where state = 'received'").query(Integer.class).single() == 0);
            workOff();
        }

        @Override
        public void claims(String task) {
            engine.getTaskService().claim(traveller.task(task).getId(), somebodyOfTheTeam(task));
        }

        private String somebodyOfTheTeam(String task) {
            return database.sql("select min(m.user_id) from task t join membership m using (group_id) where t.journey = ? and t.task_id = ? and t.state = 'open'")
                    .params(traveller.journey().value(), task).query(String.class).single();
        }

        /** Whoever is asked first says yes, is chosen and begins tomorrow. */
        @Override
        public void isPlaced() {
            var offer = market.offers(traveller.journey()).get(0);
            market.says(offer, "answer-offer", SourcingAnswers.answersOffer("accept"));
            workOff();
            completes("choose-offer", SourcingAnswers.chooses(offer.ref()));
            market.says(market.offer(traveller.journey(), offer.organisation()), "confirm-care-start", SourcingAnswers.confirmsStart("yes"));
            workOff();
        }
    }
}
