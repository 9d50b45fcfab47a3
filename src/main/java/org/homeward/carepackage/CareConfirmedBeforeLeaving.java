package org.homeward.carepackage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.carepackage.RestartPolicy.Action;
import org.homeward.journey.JourneyId;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Refusal;

/**
 * The leaving gate: nobody's leaving is confirmed while care that they need is on hold and not confirmed, unless whoever
 * confirms it says why the person can leave all the same. The name and the reason are kept with the answers.
 */
public final class CareConfirmedBeforeLeaving implements AnswerRule {

    /** Discharge methods of the NHS Data Dictionary by which nobody goes home: died, stillbirth. */
    private static final Set<String> NOBODY_GOES_HOME = Set.of("4", "5");

    private final CarePackages packages;
    private final Holds holds;
    private final NeedNow need;

    public CareConfirmedBeforeLeaving(CarePackages packages, Holds holds, NeedNow need) {
        this.packages = packages;
        this.holds = holds;
        this.need = need;
    }

    @Override
    public String form() {
        return "confirm-leaving";
    }

    @Override
    public List<Refusal> check(JourneyId journey, Map<String, Object> answers) {
        if (NOBODY_GOES_HOME.contains(answers.getOrDefault("dischargeMethod", "").toString())
                || !answers.getOrDefault("overrideReason", "").toString().isBlank()) {
            return List.of();
        }
        return holds.of(journey).stream().map(Hold::carePackage).distinct().map(id -> packages.find(id).orElseThrow())
                .filter(carePackage -> isMissing(journey, carePackage))
                .map(carePackage -> new Refusal("overrideReason", "The care package " + carePackage.id() + " is not confirmed: wait until"
                        + " the provider has said when it comes, or give the reason why the person can leave all the same.")).toList();
    }

    private boolean isMissing(JourneyId journey, CarePackage carePackage) {
        var newest = holds.newest(carePackage.id());
        return !CareInPlace.isConfirmed(carePackage, newest)
                && newest.filter(hold -> need.of(journey, carePackage, hold) == Action.END).isEmpty();
    }
}
