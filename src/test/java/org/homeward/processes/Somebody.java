package org.homeward.processes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.admission.Admission;
import org.homeward.person.HospitalIdentifier;
import org.homeward.person.PersonIdentity;
import org.homeward.stay.Place;
import org.homeward.stay.Visit;

/** Somebody made up for a test, with an NHS number that belongs to nobody: a new one each time. */
public record Somebody(String nhsNumber, Optional<String> status, String surname, LocalDate born, String ward,
                       String postcode, Optional<String> gpPractice) {

    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    /** Verified by the hospital, on ward 7B, living in Eastvale. */
    public static Somebody verified() {
        int number = nextWithCheckDigit();
        return new Somebody(nhsNumber(number), Optional.of("01"), "Testcase" + letters(number),
                LocalDate.of(1940, 5, 4), "7B", "NB2 4QT", Optional.empty());
    }

    public Somebody withoutStatus() {
        return new Somebody(nhsNumber, Optional.empty(), surname, born, ward, postcode, gpPractice);
    }

    public Somebody onWard(String code) {
        return new Somebody(nhsNumber, status, surname, born, code, postcode, gpPractice);
    }

    public Somebody livingAt(String newPostcode) {
        return new Somebody(nhsNumber, status, surname, born, ward, newPostcode, gpPractice);
    }

    public Somebody registeredAt(String newGpPractice) {
        return new Somebody(nhsNumber, status, surname, born, ward, postcode, Optional.of(newGpPractice));
    }

    public Somebody bornOn(LocalDate day) {
        return new Somebody(nhsNumber, status, surname, day, ward, postcode, gpPractice);
    }

    public Somebody called(String newSurname) {
        return new Somebody(nhsNumber, status, newSurname, born, ward, postcode, gpPractice);
    }

    public Visit visit() {
        return new Visit("NORTHBRIDGE", "V" + nhsNumber);
    }

    /** How the hospital names their time in its emergency department. */
    public Visit attendance() {
        return new Visit("NORTHBRIDGE", "E" + nhsNumber);
    }

    public PersonIdentity identity() {
        var told = new PersonIdentity(Optional.of(nhsNumber), status, false,
                Optional.of(new HospitalIdentifier("NORTHBRIDGE", "NB" + nhsNumber)), Optional.of(surname),
                Optional.of("Ada"), Optional.of(born), Optional.of("F"), Optional.of("12 Quarry Lane, Eastvale"),
                Optional.of(postcode));
        return gpPractice.map(told::registeredAt).orElse(told);
    }

    public Admission admission(Instant at) {
        return new Admission("hl7:NBPAS", identity(), visit(),
                new Place(Optional.of("northbridge"), Optional.of(ward), Optional.of("A3"), ward + "^A^A3"), at, at);
    }

    private static int nextWithCheckDigit() {
        int number = NEXT.getAndIncrement();
        return check(number) == 10 ? nextWithCheckDigit() : number;
    }

    private static String nhsNumber(int number) {
        return "999" + number + check(number);
    }

    private static int check(int number) {
        var digits = "999" + number;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }

    private static String letters(int number) {
        return String.valueOf(number).chars().mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .reduce("", String::concat);
    }
}
