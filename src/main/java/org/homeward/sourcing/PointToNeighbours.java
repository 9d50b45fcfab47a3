package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.Viewer;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.Refusal;

/**
 * Points somebody to a service of the voluntary sector, whichever way they go home: asked without a name whether it can help, told who
 * it is once it has said yes, because the person has chosen it before. What it answers stands with the person.
 */
@UseCase
public class PointToNeighbours {

    static final String KIND = "voluntary-sector";
    private static final Duration ANSWERED_WITHIN = Duration.ofHours(48);
    private static final int LONGEST = 500;

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CareServices services;
    private final Journeys journeys;
    private final DescribeAnonymously describe;
    private final NothingNamed nothingNamed;
    private final ReleaseIdentity release;
    private final SourcingProcess process;
    private final References references;
    private final AccessPolicy policy;
    private final Timeline timeline;
    private final Clock clock;

    public PointToNeighbours(CareNeeds needs, CareOffers offers, CareServices services, Journeys journeys, DescribeAnonymously describe,
                             NothingNamed nothingNamed, ReleaseIdentity release, SourcingProcess process, References references,
                             AccessPolicy policy, Timeline timeline, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.services = services;
        this.journeys = journeys;
        this.describe = describe;
        this.nothingNamed = nothingNamed;
        this.release = release;
        this.process = process;
        this.references = references;
        this.policy = policy;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whoever is shown who somebody is and what they need, and is no provider, may point them to neighbours while the journey is open. */
    public boolean may(Viewer viewer, JourneyId journey) {
        var permit = policy.permit(viewer, journey);
        return !viewer.is("care-providers") && permit.shows(Part.NEEDS) && permit.shows(Part.IDENTITY)
                && journeys.find(journey).filter(it -> it.isOpen()).isPresent();
    }

    /** Which services there are: those of the person's council; of all where none is known. */
    public List<CareService> choices(JourneyId journey) {
        var council = journeys.find(journey).flatMap(it -> it.setting().council());
        return services.all().stream().filter(service -> service.kind().equals(KIND) && service.isOpen())
                .filter(service -> council.isEmpty() || council.get().equals(service.council())).toList();
    }

    /** What neighbours have been asked for a journey, oldest first, each with the newest offer. */
    public List<CareOffer> asked(JourneyId journey) {
        return needs.signpostsOf(journey).stream().flatMap(need -> offers.of(need.ref()).stream()).toList();
    }

    /**
     * @param wanted what would help, in words that name nobody
     * @throws AnswersRefused where something is missing or names somebody; nothing has happened then
     */
    public void point(Viewer viewer, JourneyId journey, String service, String wanted, boolean personAgrees) {
        var chosen = choices(journey).stream().filter(it -> it.ref().equals(service)).findFirst();
        var text = wanted.strip();
        if (chosen.isEmpty()) {
            refuse("service", "Choose one of the services.");
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            refuse("wanted", "Say in up to " + LONGEST + " characters what would help.");
        }
        if (!personAgrees) {
            refuse("personAgrees", "Neighbours are asked only where the person has agreed to it.");
        }
        var named = nothingNamed.in("wanted", Map.of("wanted", text), journey);
        if (!named.isEmpty()) {
            throw new AnswersRefused(named);
        }
        ask(viewer, journey, chosen.get(), text);
    }

    private void ask(Viewer viewer, JourneyId journey, CareService service, String wanted) {
        var now = clock.instant();
        var need = new CareNeed(references.need(), journey, service.council(), journeys.find(journey).flatMap(it -> it.pathway()).orElse("P0"),
                CareNeed.Purpose.SIGNPOST, List.of(KIND), describe.of(journey, service.districts().get(0), now, wanted),
                new CareNeed.Wishes(Optional.empty(), Optional.empty(), false), CareNeed.State.OPEN, now, now, viewer.userId());
        needs.open(need);
        var offer = CareOffer.made(references.offer(), need, new Candidate(service, Ring.NEAR, "The person has chosen it", Score.NONE), 1, 0, now,
                now.plus(ANSWERED_WITHIN));
        offers.make(offer, viewer.userId());
        process.begin(offer.ref());
        timeline.add(new TimelineEntry(journey, "neighbours.asked", now, now, "page:neighbours", Optional.of(viewer.userId()),
                service.name() + " was asked whether it can help."));
    }

    /** They have said yes to somebody who had chosen them. */
    public void tellWho(String ref) {
        var offer = offers.find(ref).orElseThrow();
        var need = needs.take(offer.need()).orElseThrow();
        release.to(need, offer, new CareOffer.Chosen("The person has chosen it before it was asked", "person"), "process:provider-offer");
    }

    private static void refuse(String question, String sentence) {
        throw new AnswersRefused(List.of(new Refusal(question, sentence)));
    }
}
