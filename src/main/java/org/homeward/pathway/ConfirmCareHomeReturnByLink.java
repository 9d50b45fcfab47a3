package org.homeward.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homeward.carepackage.CarePackage;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Stage;
import org.homeward.links.AskedByLink;
import org.homeward.links.Voice;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.Answers;
import org.homeward.tasks.FormContract;

/** Asks a care home by link whether somebody who lives there can come back: the same as task {@code confirm-care-home-return}. */
public final class ConfirmCareHomeReturnByLink implements AskedByLink {

    static final String PURPOSE = "confirm-care-home-return";

    private final FormContract contract;
    private final CareHomes homes;
    private final UsualHome home;
    private final Journeys journeys;
    private final Answers answers;
    private final CareHomeProcess process;

    public ConfirmCareHomeReturnByLink(FormContract contract, CareHomes homes, NctrIntervals intervals, Journeys journeys,
                                       Answers answers, CareHomeProcess process) {
        this.contract = contract;
        this.homes = homes;
        this.home = new UsualHome(answers, intervals);
        this.journeys = journeys;
        this.answers = answers;
        this.process = process;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public FormContract contract() {
        return contract;
    }

    @Override
    public Map<String, Words> words() {
        return Map.of(
                "careHomeCanMeetNeed", new Words("Only you can say so. Ask the ward first if you are not sure.", choices(
                        "yes-same-level", "Yes, with the same support as before", "yes-more-support", "Yes, with more support", "no", "No")),
                "moreSupport", new Words("Only if it needs more support.", Map.of()),
                "reason", new Words("Only if the person cannot come back.", Map.of()),
                "wantsToAssess", new Words("Without delay, so that nobody waits for it in a hospital bed.", choices("no", "No",
                        "visit", "Yes, by a visit", "video", "Yes, by video", "trusted-assessment", "A trusted assessor does it for us")),
                "admissionDays", new Words("Tick all that apply.", choices("mon", "Monday", "tue", "Tuesday", "wed", "Wednesday", "thu",
                        "Thursday", "fri", "Friday", "sat", "Saturday", "sun", "Sunday")),
                "latestArrivalTime", new Words("For example 16:00.", Map.of()),
                "notWith", new Words("For example not on the day of another arrival.", Map.of()),
                "confirmedBy", new Words("Your name and what you do there.", Map.of()));
    }

    @Override
    public Standing standing(String subject) {
        var journey = new JourneyId(subject);
        var place = homes.of(journey);
        return isAsked(journey) && place.isPresent() ? new Open("Say whether the person can come back", facts(place.get()),
                "Say whether you can meet the need. Until you have said so, nobody comes back to you.", "Send the answer")
                : new Over(howItStands(journey));
    }

    private static List<Fact> facts(CarePackage place) {
        return List.of(new Fact("Your reference", place.clientReference()), new Fact("The person", "is ready to leave hospital"));
    }

    @Override
    public String take(String subject, Map<String, Object> given, Voice voice) {
        var journey = new JourneyId(subject);
        if (!isAsked(journey)) {
            return howItStands(journey);
        }
        answers.keep(journey, voice.sheet(), PURPOSE, given, voice.actor(), voice.at());
        process.answered(journey);
        return "no".equals(given.get("careHomeCanMeetNeed")) ? "Nobody comes back to you without being asked again."
                : "The ward is told, and somebody says when the person comes.";
    }

    private boolean isAsked(JourneyId journey) {
        return isOnTheWayHome(journey) && home.saysItCanMeetNeed(journey).isEmpty();
    }

    private boolean isOnTheWayHome(JourneyId journey) {
        return journeys.find(journey).filter(Journey::isOpen).map(Journey::stage).filter(stage -> stage != Stage.ADMITTED).isPresent();
    }

    private String howItStands(JourneyId journey) {
        return !isOnTheWayHome(journey) ? "This is not asked any more: the person stays in hospital for now, or has left it."
                : "You, or somebody by telephone, have answered this already. If it changes, please telephone.";
    }

    /** In this order. */
    private static Map<String, String> choices(String... valuesAndLabels) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i < valuesAndLabels.length; i += 2) {
            choices.put(valuesAndLabels[i], valuesAndLabels[i + 1]);
        }
        return choices;
    }
}
