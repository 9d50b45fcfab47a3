package org.homeward.bench;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * What one connection of a hospital sends: the messages of many made-up people, twenty of them at a time, each person's own
 * in order. Fourteen messages a stay, as in England (690,000 messages for 50,600 admissions a day): an attendance, the
 * admission, moves, corrections, an expected date, a description of the person, and the discharge.
 */
final class AdtFeed implements Iterator<String> {

    static final int MESSAGES_A_STAY = 14;
    private static final String[] EVENTS = {"A04", "A08", "A01", "A08", "A02", "A08", "A08", "A16", "A08", "A31", "A08", "A02",
        "A08", "A03"};
    private static final String[] WARDS = {"7B", "4A"};
    private static final int AT_A_TIME = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Europe/London"));

    private final String connection;
    private final Instant start;
    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private int stays;

    /**
     * @param connection part of every number, so that no two connections speak of one person
     * @param stays      how many people are admitted and leave
     */
    AdtFeed(String connection, int stays, Instant start) {
        this.connection = connection;
        this.stays = stays;
        this.start = start;
        this.random = new Random(connection.hashCode());
        while (people.size() < AT_A_TIME && this.stays > 0) {
            people.add(person());
        }
    }

    @Override
    public boolean hasNext() {
        return !people.isEmpty();
    }

    @Override
    public String next() {
        int at = random.nextInt(people.size());
        var person = people.get(at);
        var message = person.next();
        if (person.told == MESSAGES_A_STAY) {
            people.remove(at);
            if (stays > 0) {
                people.add(person());
            }
        }
        return message;
    }

    private Person person() {
        return new Person(Admissions.next(), connection + "-" + stays--);
    }

    /** One person in hospital for a day, told in the hour before the bench. */
    private final class Person {

        private final int number;
        private final String visit;
        private int told;

        Person(int number, String visit) {
            this.number = number;
            this.visit = visit;
        }

        String next() {
            var event = EVENTS[told];
            var time = TIME.format(start.plusSeconds(told * 1800L));
            boolean attends = told < 2;
            boolean toldOfVisit = !event.equals("A31");
            var nhsNumber = Admissions.nhsNumber(number);
            var message = String.join("\r", "MSH|^~\\&|NBPAS|NORTHBRIDGE|HOMEWARD|NORTHBRIDGE|" + time + "||ADT^" + event + "|"
                            + visit + "-" + told + "|P|2.4", "EVN|" + event + "|" + time + "||||" + time,
                    "PID|1||" + nhsNumber + "^^^NHS^NH~NB" + nhsNumber + "^^^NORTHBRIDGE^MR||Feed" + Admissions.letters(number)
                            + "^Ada^^^Mrs^^L||19400504|F|||" + (1 + told)
                            + " Quay Street^^Northbridge^^NB2 4XY" + "|".repeat(21) + "01",
                    toldOfVisit ? "PV1|1|" + (attends ? "E" : "I") + "|" + WARDS[told / 7] + "^BAY2^A" + (told / 4 + 1)
                            + "|21" + "|".repeat(15) + visit
                            + (event.equals("A03") ? "|".repeat(17) + "1|19" : "") : "PD1|1",
                    "PV2||||||||" + time.substring(0, 8) + "|"
                            + TIME.format(start.plusSeconds(86_400 + told * 86_400L / 5)).substring(0, 8)) + "\r";
            told++;
            return message;
        }
    }
}
