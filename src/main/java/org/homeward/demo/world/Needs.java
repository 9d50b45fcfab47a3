package org.homeward.demo.world;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody needs and how they live, as the forms ask for it; each text is an allowed answer of the form that asks.
 *
 * @param exception          reason for leaving although a criterion is met, {@code none} for nearly everybody
 * @param home               where they lived, {@code own-or-family-home} for most
 * @param livesAlone         nobody else lives there
 * @param homeIsSafe         the home is safe as it is
 * @param homeCanBeMadeSafe  it can be made safe before leaving
 * @param washing            help with washing and dressing
 * @param transfers          help with getting up
 * @param walking            help with walking
 * @param memory             help with memory and understanding
 * @param medicines          help with medicines
 * @param continence         {@code continent}, {@code managed} or {@code needs-help}
 * @param nightNeed          {@code none}, {@code occasional} or {@code waking}
 * @param canBeLeft          they can be left alone between visits
 * @param careWorkers        how many a visit are needed, 0 to 2
 * @param carerCanHelp       somebody at home is willing and able to help
 * @param recovery           what therapists expect: {@code none}, {@code some}, {@code good} or {@code specialist}
 * @param unitNamed          a level 1 or 2 rehabilitation unit is named
 * @param change             of the need for support: {@code no-support-needed}, {@code lower}, {@code same} or {@code higher}
 * @param careHomeAnswer     {@code not-applicable}, or what their care home says
 * @param endOfLifeWish      {@code not-applicable}, {@code home}, {@code hospice} or {@code care-home}
 * @param fastTrack          rapidly worse: continuing healthcare by the fast track
 * @param healthcareNeed     continuing healthcare has to be looked at
 * @param capacityDoubted    whether they can decide this themselves is doubted
 * @param safeguarding       somebody is worried about their safety
 * @param infection          whoever receives them has to agree how: infection precautions
 * @param homelessOrAtRisk   they have no settled home or may lose it
 * @param fundedBy           who would pay for care: {@code council}, {@code nhs}, {@code joint} or {@code self}
 * @param homeOptionsTried   what was tried for home is written down, before a bed or a care home
 * @param careBefore         the care that they had; empty for who had none
 */
public record Needs(String exception, String home, boolean livesAlone, boolean homeIsSafe, boolean homeCanBeMadeSafe,
                    String washing, String transfers, String walking, String memory, String medicines, String continence,
                    String nightNeed, boolean canBeLeft, int careWorkers, boolean carerCanHelp, String recovery,
                    boolean unitNamed, String change, String careHomeAnswer, String endOfLifeWish, boolean fastTrack,
                    boolean healthcareNeed, boolean capacityDoubted, boolean safeguarding, boolean infection,
                    boolean homelessOrAtRisk, String fundedBy, boolean homeOptionsTried, Optional<CareBefore> careBefore) {

    public Needs {
        Objects.requireNonNull(careBefore);
    }

    /**
     * Care that somebody had before they came.
     *
     * @param type        code of the list package-types, for example {@code home-care}
     * @param provider    key of the provider
     * @param visitsADay  0 for a care home or live-in care
     * @param minutes     of each visit
     * @param careWorkers at each visit
     * @param funder      {@code council}, {@code nhs}, {@code joint} or {@code self}
     * @param slot        {@code on-hold} where the place is kept until they leave, {@code lapsed} where it is not
     */
    public record CareBefore(String type, String provider, int visitsADay, int minutes, int careWorkers, String funder,
                             String slot) {

        public double hoursAWeek() {
            return visitsADay * 7 * minutes * careWorkers / 60.0;
        }
    }

    /** The same as the decision {@code select-pathway} asks for it, once somebody is ready to leave. */
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("resideStatus", exception.equals("none") ? "no-longer-meets" : "leaves-by-exception");
        facts.put("exceptionReason", exception);
        facts.put("hasPlaceToGo", !home.equals("no-home"));
        facts.put("endOfLifeWish", endOfLifeWish);
        facts.put("usualHome", home);
        facts.put("careHomeCanMeetNeed", careHomeAnswer);
        facts.put("recoveryPotential", recovery);
        facts.put("packageState", careBefore.map(CareBefore::slot).orElse("none"));
        facts.put("needChange", change);
        facts.put("homeIsSafe", homeIsSafe);
        facts.put("homeCanBeMadeSafe", homeCanBeMadeSafe);
        facts.put("canBeLeftBetweenVisits", canBeLeft);
        facts.put("nightNeed", nightNeed);
        facts.put("carerCanHelp", carerCanHelp);
        facts.put("careWorkersPerVisit", careWorkers);
        facts.put("specialistUnitNamed", unitNamed);
        facts.put("homeOptionsExhausted", homeOptionsTried);
        return facts;
    }
}
