package org.homeward.demo.acting;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.demo.world.Course;
import org.homeward.demo.world.Course.WardStay;
import org.homeward.demo.world.SimulatedPerson;
import org.homeward.demo.world.SimulatedTrust;
import org.homeward.demo.world.SimulatedWard;
import org.homeward.journey.London;

/**
 * What a hospital's patient record system says of somebody's time in hospital, message by message, as the demo's hospital writes
 * them. Example of a line: {@code PV1|1|I|7B^A^A3|21|||||||||||||||V0000417-1}.
 */
public final class Messages {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(London.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private static final long DAYS = 7;
    private static final Duration ENTERED_AFTER = Duration.ofMinutes(15);

    private final String application;
    private final String facility;
    private final Map<String, SimulatedWard> wards;
    private final BiFunction<Course, WardStay, String> beds;

    /**
     * @param application the sending system (MSH-3), for example {@code NBPAS}
     * @param facility    whose numbers it writes (MSH-4), for example {@code NORTHBRIDGE}
     * @param beds        which bed somebody gets on a ward
     */
    public Messages(String application, String facility, SimulatedTrust trust, BiFunction<Course, WardStay, String> beds) {
        this.application = application;
        this.facility = facility;
        this.wards = trust.wards().stream().collect(Collectors.toMap(SimulatedWard::key, Function.identity()));
        this.beds = beds;
    }

    /** Everything that is told in the order in which it happens: admission, moves, how it ends, and whether somebody dies at home. */
    public List<Told> of(Course course) {
        var told = new ArrayList<Told>();
        course.wards().stream().filter(stay -> stay.from().isBefore(course.ending().at())).forEach(stay -> told.add(told.isEmpty()
                ? at(course.arrival().admittedAt()).message(course, "A01", stay, "") : at(stay.from()).message(course, "A02", stay, "")));
        told.add(leaves(course));
        course.recovery().filter(recovery -> recovery.outcome().equals("died")).map(recovery -> recovery.from().plus(Duration.ofDays(
                recovery.weeks() * DAYS))).ifPresent(died -> told.add(at(died).message(course, "A08", last(course), "")));
        return told;
    }

    /** Whoever comes to the emergency department is told of before they are admitted. */
    public Told attends(Course course) {
        var department = wards.values().stream().filter(ward -> ward.kind() == SimulatedWard.Kind.EMERGENCY_DEPARTMENT).findFirst()
                .orElseThrow(() -> new IllegalStateException("This trust has no emergency department"));
        return at(course.arrival().at()).message(course, "A04", new WardStay(course.arrival().at(), department.key()), "");
    }

    /** A clerk enters it a little after the person has gone, when the ward has confirmed it here. */
    public Told leaves(Course course) {
        return new Moment(course.ending().at(), course.ending().at().plus(ENTERED_AFTER)).ending(course, "A03");
    }

    /** They are back from the door: it was told too early that they had left. */
    public Told backFromTheDoor(Course course, Instant at) {
        return at(at).ending(course, "A13");
    }

    /** @param losing the hospital number that somebody was given besides their own */
    public Told areOne(Course course, String losing, Instant at) {
        var told = at(at).message(course, "A40", last(course), "");
        return new Told(at, told.event(), told.text() + "MRG|" + losing + "^^^" + facility + "^MR\r");
    }

    /** How the hospital names this time in it. */
    public static String visit(Course course) {
        return "V" + course.person().hospitalNumber().replaceAll("\\D", "") + (course.again() ? "-2" : "-1");
    }

    private Moment at(Instant moment) {
        return new Moment(moment, moment);
    }

    private static WardStay last(Course course) {
        return course.wards().get(course.wards().size() - 1);
    }

    /** @param happens what is told @param sent when it is told */
    private final class Moment {

        private final String happens;
        private final Instant sentAt;

        Moment(Instant happens, Instant sentAt) {
            this.happens = TIME.format(happens);
            this.sentAt = sentAt;
        }

        Told ending(Course course, String event) {
            return message(course, event, last(course), "|".repeat(17) + course.ending().method() + "|" + course.ending().destination());
        }

        Told message(Course course, String event, WardStay stay, String afterVisit) {
            var sent = TIME.format(sentAt);
            var bed = beds.apply(course, stay);
            var attends = event.equals("A04");
            return new Told(sentAt, event, String.join("\r",
                    "MSH|^~\\&|" + application + "|" + facility + "|HOMEWARD|" + facility + "|" + sent + "||ADT^" + event + "|"
                            + visit(course) + event + Long.toString(sentAt.getEpochSecond(), Character.MAX_RADIX) + "|P|2.4",
                    "EVN|" + event + "|" + sent + "||||" + happens, person(course.person(), event.equals("A08") ? happens + "|Y" : "|"),
                    "PD1||||" + course.person().practice() + "^",
                    "PV1|1|" + (attends ? "E" : "I") + "|" + wards.get(stay.ward()).feedCode() + "^" + bed.charAt(0) + "^" + bed + "|"
                            + (attends ? "" : course.arrival().method()) + "|".repeat(15) + visit(course) + afterVisit) + "\r");
        }
    }

    /** @param died when (PID-29) and that (PID-30) */
    private String person(SimulatedPerson person, String died) {
        return "PID|1||" + person.nhsNumber().value() + "^^^NHS^NH~" + person.hospitalNumber() + "^^^" + facility + "^MR||"
                + written(person.surname()).toUpperCase(Locale.UK) + "^" + written(person.givenName()) + "^^^" + (person.sex().equals("F") ? "Mrs" : "Mr")
                + "^^L||" + DAY.format(person.born()) + "|" + person.sex() + "|||" + written(person.address()) + "^^^^" + person.postcode()
                + "^GBR^H" + "|".repeat(18) + died + "||01";
    }

    /** Signs that part fields are written so that they part none. */
    private static String written(String text) {
        return text.replace("\\", "\\E\\").replace("|", "\\F\\").replace("^", "\\S\\").replace("&", "\\T\\").replace("~", "\\R\\");
    }
}
