package org.homeward.demo.world;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes people up. The same person of a world is always the same. */
final class People {

    private static final int OLDEST = 102;
    private static final int YOUNGEST = 18;
    /** The lower ones are of hand-made people; its first digit is left out. */
    private static final int FIRST_NUMBER = 10_001_000;
    private static final int HOMELESS_UNDER = 62;
    private static final List<String> STREETS = Sheets.read("people/streets").stream()
            .flatMap(line -> Arrays.stream(line.get("streets").split("\\|"))).toList();
    /** Those that stand in the second half of a postcode. */
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final long seed;
    private final Numbers numbers;

    People(long seed) {
        this.seed = seed;
        this.numbers = new Numbers(seed);
    }

    /** @param homeless whether housing keeps the person in hospital: then they are younger */
    int age(Kind kind, boolean homeless, Dice dice) {
        var age = (int) Math.round(dice.normal(kind.age(), kind.ageSpread()));
        while (age < YOUNGEST || age > OLDEST || homeless && age >= HOMELESS_UNDER) {
            age = homeless ? dice.between(20, HOMELESS_UNDER - 1) : (int) Math.round(dice.normal(kind.age(), kind.ageSpread()));
        }
        return age;
    }

    SimulatedPerson of(long number, SimulatedTrust trust, int age, Living living, LocalDate on, Dice dice) {
        var born = on.minusYears(age).minusDays(dice.between(0, 364));
        var sex = dice.chance(Assumed.rate("women-at-60") + Assumed.rate("women-a-year") * (age - 60)) ? "F" : "M";
        var family = Names.family(dice);
        var surname = family.surnames().by(dice);
        var council = councilOf(trust, dice);
        var household = Household.of(family, surname, sex, born.getYear(), age, living, dice);
        var street = dice.between(0, STREETS.size() - 1);
        var address = house(living, dice) + dice.between(1, 120) + " " + STREETS.get(street) + ", " + council.town();
        return new SimulatedPerson(numbers.of(number), hospitalNumber(trust, number), Names.given(family, sex, born.getYear(), dice),
                surname, born, sex, address, postcode(council, street), council.key(), dice.one(council.practices()),
                dice.chance(family.interpreter()) ? family.language() : "English", household.livesWith(), household.contact());
    }

    private static String house(Living living, Dice dice) {
        return living.isCareHome() ? dice.one(List.of("Fernbank House, ", "The Limes, ", "Larkrise, ", "Oakdene, "))
                : dice.chance(0.12) ? "Flat " + dice.between(1, 24) + ", " : "";
    }

    private static SimulatedCouncil councilOf(SimulatedTrust trust, Dice dice) {
        return Odds.falling(trust.councils()).by(dice);
    }

    private static String hospitalNumber(SimulatedTrust trust, long number) {
        return trust.key().substring(0, 2).toUpperCase(Locale.ROOT) + String.valueOf(FIRST_NUMBER + number).substring(1);
    }

    /** One for each street of a council. */
    private String postcode(SimulatedCouncil council, int street) {
        var dice = Dice.of(seed, street).about(council.key());
        return dice.one(council.districts()) + " " + dice.between(1, 9) + letter(dice) + letter(dice);
    }

    private static char letter(Dice dice) {
        return LETTERS.charAt(dice.between(0, LETTERS.length() - 1));
    }
}
