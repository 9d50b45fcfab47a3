package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.capacity.CareService;
import org.homeward.capacity.CareServices;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.UseCase;
import org.homeward.notices.NoticeKind;
import org.homeward.tasks.Prefill;

/** Records whether one care home may look at the person before it answers. With consent it learns who it is, for this step and time. */
@UseCase
public class ConsentToAssess implements Prefill {

    private static final Duration AT_LEAST = Duration.ofHours(1);
    static final String FORM = "record-assessment-consent";

    private final CareNeeds needs;
    private final CareOffers offers;
    private final CareServices services;
    private final Journeys journeys;
    private final Directory directory;
    private final Relationships relationships;
    private final WriteToProvider letters;
    private final SourcingProcess process;
    private final Audit audit;
    private final Clock clock;

    public ConsentToAssess(CareNeeds needs, CareOffers offers, CareServices services, Journeys journeys, Directory directory,
                           Relationships relationships, WriteToProvider letters, SourcingProcess process, Audit audit, Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.services = services;
        this.journeys = journeys;
        this.directory = directory;
        this.relationships = relationships;
        this.letters = letters;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of();
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String reference) {
        var filled = new LinkedHashMap<String, Object>();
        offers.find(reference).flatMap(offer -> services.find(offer.service())).map(CareService::name)
                .ifPresent(name -> filled.put("providerAsking", name));
        offers.remark(reference).map(ConsentToAssess::inWords).ifPresent(how -> filled.put("assessHow", how));
        filled.put("bestInterestsByOptions", journeys.find(journey).map(Journey::setting).map(this::deciders).orElse(List.of()));
        return filled;
    }

    private static String inWords(String how) {
        return switch (how) {
            case "visit" -> "By a visit";
            case "video" -> "By video";
            default -> "By a trusted assessor";
        };
    }

    private List<Choice> deciders(Setting setting) {
        var teams = Stream.of(setting.council().map(council -> "social-workers." + council), setting.hub().map(hub -> "hub-case-managers." + hub),
                setting.hub().map(hub -> "therapists." + hub));
        return teams.flatMap(Optional::stream).flatMap(team -> directory.membersOf(team).stream())
                .map(member -> new Choice(member.userId(), member.name() + ", " + member.jobTitle())).distinct().toList();
    }

    /**
     * @param reference the offer's
     * @param given     the answers of the form
     */
    public void settle(JourneyId journey, String reference, Map<String, Object> given, String by) {
        var need = needs.openOf(journey).flatMap(open -> needs.take(open.ref()));
        var offer = offers.find(reference).filter(it -> it.state() == OfferState.OFFERED);
        if (need.isEmpty() || offer.isEmpty()) {
            return;
        }
        if (allows(given)) {
            allow(need.get(), offer.get(), given, by, clock.instant());
        } else {
            refuse(offer.get(), by, clock.instant());
        }
    }

    /** The home may still answer as it is, and has time to. */
    private void refuse(CareOffer offer, String by, Instant now) {
        var soon = now.plus(AT_LEAST);
        offers.keep(offer.answeredBy(offer.answerBy().isAfter(soon) ? offer.answerBy() : soon), now, by, Optional.empty());
        process.tellOffer(offer.ref(), "offer.consentRefused");
    }

    /** Somebody who cannot decide is assessed where somebody was named who decided in their best interests. */
    private static boolean allows(Map<String, Object> given) {
        return "yes".equals(given.get("consent")) || "lacks-capacity".equals(given.get("consent")) && given.get("bestInterestsBy") != null;
    }

    private void allow(CareNeed need, CareOffer offer, Map<String, Object> given, String by, Instant now) {
        var until = Moments.read(AnswerOffer.text(given, "until"));
        var assessing = offer.assessing(new CareOffer.Assessment(AnswerOffer.text(given, "how"), until));
        offers.keep(assessing, now, by, Optional.empty());
        relationships.relateUntil(need.journey(), offer.team(), RelationshipKind.ASSESSING, "May assess the person, with consent", now, until);
        audit.did(new Viewer(by, Set.of()), "provider.identityReleased", Optional.of(need.journey()), offer.ref() + " to assess");
        letters.ask(assessing, need, OfferForm.ASSESS, NoticeKind.OFFER_ASSESS, until);
        process.tellOffer(offer.ref(), "offer.consentGiven", Map.of("assessUntil", until.toString()));
    }
}
