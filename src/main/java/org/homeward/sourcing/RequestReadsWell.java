package org.homeward.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/**
 * Takes a request for care only where services can be compared with it: the minutes of each visit as numbers, as many as
 * there are visits, and the area as a postcode district.
 */
public final class RequestReadsWell implements AnswerRule {

    static final String FORM = "prepare-request";

    private static final Pattern MINUTES = Pattern.compile("\\d{1,3}(\\s*,\\s*\\d{1,3})*");
    private static final Pattern DISTRICT = Pattern.compile("[A-Za-z]{1,2}\\d[\\dA-Za-z]?");

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        var refusals = new ArrayList<Refusal>();
        var minutes = answers.getOrDefault("minutesPerVisit", "").toString().strip();
        if (!minutes.isEmpty() && !MINUTES.matcher(minutes).matches()) {
            refusals.add(new Refusal("minutesPerVisit", "Give the minutes of each visit as numbers with commas, for example 45, 30, 30."));
        } else if (!minutes.isEmpty() && minutes(minutes).size() != (int) answers.getOrDefault("visitsPerDay", 0)) {
            refusals.add(new Refusal("minutesPerVisit", "Give the minutes of each visit: one number for every visit of the day."));
        }
        if (!DISTRICT.matcher(answers.getOrDefault("district", "").toString().strip()).matches()) {
            refusals.add(new Refusal("district", "Give the postcode district alone, for example NB1, and not the whole postcode."));
        }
        return refusals;
    }

    /** The minutes of each visit, in order. Example: {@code 45, 30}. */
    public static List<Integer> minutes(String written) {
        return Arrays.stream(written.strip().split("\\s*,\\s*")).map(Integer::valueOf).toList();
    }
}
