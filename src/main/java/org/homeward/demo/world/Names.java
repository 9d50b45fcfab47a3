package org.homeward.demo.world;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people are called, by where their family comes from, when they were born and their sex. Lists of ours, likeliest first. */
final class Names {

    private static final List<Heritage> HERITAGES = Sheets.read("people/surnames").stream().map(line -> new Heritage(
            line.get("heritage"), Sheets.number(line, "part"), line.get("language"), Sheets.number(line, "needs_interpreter"),
            Odds.falling(words(line.get("names"))))).toList();
    private static final Odds<Heritage> FAMILIES =
            Odds.of(HERITAGES, HERITAGES.stream().mapToDouble(Heritage::part).toArray());
    private static final Map<String, List<Given>> GIVEN = Sheets.read("people/given-names").stream().map(line -> new Given(
            line.get("heritage") + line.get("sex"), (int) Sheets.number(line, "from"), (int) Sheets.number(line, "to"),
            Odds.falling(words(line.get("names"))))).collect(Collectors.groupingBy(Given::group, LinkedHashMap::new, Collectors.toList()));

    private Names() {
    }

    /**
     * Where a family comes from.
     *
     * @param interpreter share of its people who would rather not speak English with a nurse
     */
    record Heritage(String name, double part, String language, double interpreter, Odds<String> surnames) { }

    private record Given(String group, int from, int to, Odds<String> names) { }

    static Heritage family(Dice dice) {
        return FAMILIES.by(dice);
    }

    static String given(Heritage family, String sex, int born, Dice dice) {
        return GIVEN.get(family.name() + sex).stream().filter(it -> it.from() <= born && born <= it.to()).findFirst().orElseThrow()
                .names().by(dice);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
