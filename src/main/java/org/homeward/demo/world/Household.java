package org.homeward.demo.world;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who lives with somebody and whom the hospital telephones.
 *
 * @param livesWith in plain words, for example {@code Her husband}
 */
record Household(Optional<String> livesWith, Optional<SimulatedPerson.Contact> contact) {

    private static final int GROWN_UP_CHILDREN_FROM = 52;
    private static final int PARENTS_UNTIL = 40;
    private static final double SAME_SURNAME = 0.7;

    static Household of(Names.Heritage family, String surname, String sex, int born, int age, Living living, Dice dice) {
        var alone = living.alone() || living.isCareHome();
        var relation = alone ? elsewhere(age, dice) : atHome(sex, age, dice);
        var whose = sex.equals("F") ? "Her " : "His ";
        var livesWith = alone ? Optional.<String>empty() : Optional.of(whose + relation);
        return new Household(livesWith, dice.chance(!alone || living.helps() ? 1 : Assumed.rate("contact"))
                ? Optional.of(contact(family, surname, relation, sex, born, living.helps(), dice)) : Optional.empty());
    }

    private static String atHome(String sex, int age, Dice dice) {
        var partner = sex.equals("F") ? "husband" : "wife";
        if (age < PARENTS_UNTIL) {
            return dice.one(List.of("partner", "mother", partner, "sister", "friend"));
        }
        return age < GROWN_UP_CHILDREN_FROM ? dice.one(List.of(partner, partner, "partner", "brother"))
                : dice.one(List.of(partner, partner, partner, partner, "daughter", "son", "sister"));
    }

    private static String elsewhere(int age, Dice dice) {
        return age < GROWN_UP_CHILDREN_FROM ? dice.one(List.of("mother", "sister", "brother", "friend", "father"))
                : dice.one(List.of("daughter", "daughter", "daughter", "son", "son", "niece", "nephew", "friend", "neighbour"));
    }

    private static SimulatedPerson.Contact contact(Names.Heritage family, String surname, String relation, String sex, int born,
                                                   boolean helps, Dice dice) {
        var theirSex = switch (relation) {
            case "husband", "son", "brother", "nephew", "father" -> "M";
            case "wife", "daughter", "sister", "niece", "mother" -> "F";
            default -> dice.chance(0.5) ? sex : sex.equals("F") ? "M" : "F";
        };
        var later = switch (relation) {
            case "daughter", "son", "niece", "nephew" -> dice.between(22, 36);
            case "mother", "father" -> -dice.between(20, 34);
            default -> dice.between(-5, 6);
        };
        var related = !List.of("friend", "neighbour", "partner").contains(relation);
        var theirs = related ? family : Names.family(dice);
        var same = related && dice.chance(SAME_SURNAME);
        var name = Names.given(theirs, theirSex, Math.min(2009, Math.max(1915, born + later)), dice) + " "
                + (same ? surname : theirs.surnames().by(dice));
        return new SimulatedPerson.Contact(name, relation, String.format(Locale.ROOT, "01632 960%03d", dice.between(0, 999)), helps);
    }
}
