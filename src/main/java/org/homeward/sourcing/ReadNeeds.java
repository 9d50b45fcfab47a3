package org.homeward.sourcing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Part;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.journey.JourneyId;

/** Shows brokers and the hub for whom care is looked for, who was asked and what they said: of people whom they may see. */
public final class ReadNeeds {

    private static final Set<String> ROLES = Set.of("brokerage-officers", "hub-case-managers", "hub-leads");

    private final CareNeeds needs;
    private final OfferBook offers;
    private final ShortlistServices shortlist;
    private final AccessPolicy policy;
    private final Audit audit;

    public ReadNeeds(CareNeeds needs, OfferBook offers, ShortlistServices shortlist, AccessPolicy policy, Audit audit) {
        this.needs = needs;
        this.offers = offers;
        this.shortlist = shortlist;
        this.policy = policy;
        this.audit = audit;
    }

    /** Empty for a need that may not be seen, and just so for one that does not exist. */
    public Optional<NeedFile> find(Viewer viewer, String ref) {
        var file = needs.find(ref).filter(need -> sees(viewer, policy.permit(viewer, need.journey()))).map(need -> file(need, leftOut(need)));
        file.ifPresent(found -> audit.read(viewer, "Need for care", List.of(found.need().journey())));
        return file;
    }

    /** The newest of a journey, for a page of the person that is noted by itself. */
    public Optional<NeedFile> ofJourney(Viewer viewer, Permit permit, JourneyId journey) {
        return sees(viewer, permit) ? needs.newestOf(journey).map(need -> file(need, List.of())) : Optional.empty();
    }

    public static boolean isFor(Viewer viewer) {
        return viewer.roles().stream().anyMatch(ROLES::contains);
    }

    private NeedFile file(CareNeed need, List<Candidate> leftOut) {
        return new NeedFile(need, offers.closing(need.ref()), offers.ofNeed(need.ref()), offers.questions(need.ref()), leftOut);
    }

    /** Those that work where the person lives come first: for them a word on the telephone may change the answer. */
    private List<Candidate> leftOut(CareNeed need) {
        return need.state() != CareNeed.State.OPEN ? List.of() : shortlist.of(need.wanted(), need.council(), Set.of()).stream()
                .filter(candidate -> !candidate.isAsked() && need.kinds().contains(candidate.service().kind())
                        && candidate.service().council().equals(need.council()))
                .sorted(Comparator.comparing(candidate -> !candidate.service().serves(need.asked().district()))).toList();
    }

    private static boolean sees(Viewer viewer, Permit permit) {
        return isFor(viewer) && permit.shows(Part.NEEDS);
    }
}
