package org.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.forms.Component;
import org.homeward.forms.FormDesk;
import org.homeward.tasks.FormCheck;

/** Answers that one form takes, made out of its contract and of what its open tasks offer. */
final class FormAnswers {

    private FormAnswers() {
    }

    /**
     * @param tasks      open tasks of the form: only what all of them offer out of our tables is chosen
     * @param everything all that the form can ask; otherwise as little as it takes
     */
    static Map<String, Object> make(String form, List<FormDesk.Opened> tasks, Clock clock, boolean everything) {
        var deployed = tasks.get(0).deployed();
        var offered = offered(tasks);
        var made = heldBy(form, MadeAnswers.of(deployed.contract(), deployed.form(), offered, clock, everything), offered);
        assertThat(deployed.contract().check(made, sets(offered), clock.instant())).as("the contract takes " + made)
                .isInstanceOf(FormCheck.Accepted.class);
        return made;
    }

    /** What the contract takes where a form offers what our tables know, by question. */
    static Map<String, Set<String>> sets(Map<String, List<String>> offered) {
        return offered.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    /** What the tasks of one form all offer out of our tables, by question. */
    static Map<String, List<String>> offered(List<FormDesk.Opened> tasks) {
        var offered = new LinkedHashMap<String, List<String>>();
        tasks.get(0).deployed().form().questions().filter(Component.Field.class::isInstance).map(Component.Field.class::cast)
                .filter(field -> field.options().key().isPresent())
                .forEach(field -> offered.put(field.key(), offeredByAll(field, tasks)));
        return offered;
    }

    private static List<String> offeredByAll(Component.Field field, List<FormDesk.Opened> tasks) {
        var values = tasks.stream().map(task -> TasklistForm.Choices.of(field, task).map(Component.Option::value)).toList();
        return values.get(0).stream().filter(value -> values.stream().allMatch(other -> other.contains(value))).toList();
    }

    /** What some steps demand beside their form's contract, each held by a rule of its own and its own test. */
    private static Map<String, Object> heldBy(String form, Map<String, Object> answers, Map<String, List<String>> offered) {
        if (form.equals("agree-pathway")) {
            var begin = answers.get("pathway").toString().toLowerCase(Locale.ROOT);
            answers.put("subPathway", offered.get("subPathway").stream().filter(kind -> kind.startsWith(begin)).findFirst().orElseThrow());
            answers.putIfAbsent("overrideReason", "Nothing was proposed");
        }
        if (form.equals("triage-referral")) {
            answers.computeIfPresent("homeOptionsTried", (name, all) -> List.of("equipment"));
        }
        if (form.equals("record-daily-review")) {
            answers.put("decidedBy", "omar.ward");
            answers.computeIfPresent("confirmedUnchanged", (name, value) -> "no");
        }
        if (form.equals("prepare-request")) {
            answers.putAll(Map.of("careKinds", List.of("home-care"), "visitsPerDay", 1, "timeBands", List.of("morning"), "district", "NB1"));
            answers.computeIfPresent("minutesPerVisit", (name, value) -> "30");
            answers.remove("bedType");
        }
        if (form.equals("choose-offer")) {
            answers.keySet().removeAll(List.of("chosenOffer", "chosenBy"));
            answers.put("outcome", "none-suitable");
        }
        if (form.equals("order-equipment")) {
            answers.replace("equipmentInPlace", "yes", "no");
        }
        if (form.equals("confirm-leaving")) {
            answers.putIfAbsent("overrideReason", "Dr Ward decided it");
        }
        if (form.equals("prepare-discharge-note")) {
            answers.putIfAbsent("overrideReason", "Told on the telephone");
        }
        if (form.equals("hold-assessment")) {
            answers.put("professions", List.of("nurse", "social-worker"));
        }
        return answers;
    }
}
