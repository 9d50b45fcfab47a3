package org.homeward.sourcing;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Viewer;
import org.homeward.person.Persons;

/**
 * Shows a provider its own offers. Which of it, decides the table of the provider's view; another provider's offer is to it
 * as one that never was.
 */
public final class ReadOffers {

    private static final String TEAM = "care-providers.";
    /** How long an offer that has ended stands in the list. Local default. */
    private static final Duration ENDED_SHOWN_FOR = Duration.ofDays(90);

    private final OfferBook book;
    private final ProviderView view;
    private final Persons persons;
    private final Audit audit;
    private final Clock clock;

    public ReadOffers(OfferBook book, ProviderView view, Persons persons, Audit audit, Clock clock) {
        this.book = book;
        this.view = view;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    public static boolean isProvider(Viewer viewer) {
        return !organisations(viewer).isEmpty();
    }

    /** The open ones, and those that have ended of late; the newest first. */
    public List<OfferShown> all(Viewer viewer) {
        var offers = book.ofProviders(organisations(viewer), clock.instant().minus(ENDED_SHOWN_FOR));
        var shown = offers.stream().map(offer -> shown(offer, List.of())).toList();
        note(viewer, "Offers", shown);
        return shown;
    }

    public Optional<OfferShown> find(Viewer viewer, String ref) {
        var found = book.find(ref).filter(offer -> organisations(viewer).contains(offer.organisation()));
        var shown = found.map(offer -> shown(offer, book.questions(offer.need())));
        note(viewer, "Offer", shown.stream().toList());
        return shown;
    }

    private OfferShown shown(OfferInBook offer, List<QuestionAsked> questions) {
        var consent = offer.hasConsentAt(clock.instant());
        var sees = view.sees(offer.state(), "anonymous-need", consent);
        var who = !view.sees(offer.state(), "identity", consent) ? Optional.<OfferShown.Who>empty()
                : persons.of(offer.journey()).map(person -> new OfferShown.Who(offer.journey(),
                        (person.givenName() + " " + person.surname()).strip(), !offer.state().equals("assessing")));
        return new OfferShown(offer.ref(), offer.state(), offer.times().madeAt(), offer.times().answerBy(), offer.times().closedAt(),
                Optional.of(offer.asked()).filter(asked -> sees), who, sees ? questions.stream()
                        .filter(each -> each.answer().isPresent() || each.offer().equals(offer.ref())).toList() : List.of(),
                offer.task());
    }

    private void note(Viewer viewer, String screen, Collection<OfferShown> shown) {
        var named = shown.stream().flatMap(offer -> offer.who().stream()).map(OfferShown.Who::journey).distinct().toList();
        if (!named.isEmpty()) {
            audit.read(viewer, screen, named);
        }
    }

    private static List<String> organisations(Viewer viewer) {
        return viewer.groups().stream().filter(group -> group.startsWith(TEAM)).map(group -> group.substring(TEAM.length())).sorted().toList();
    }
}
