package org.homeward.sourcing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.carepackage.CarePackage;
import org.homeward.carepackage.CarePackages;
import org.homeward.person.Persons;

/** Finds who can still be asked for a need: each organisation once, with the service of it that fits best. */
public final class CandidatesLeft {

    private final ShortlistServices shortlist;
    private final CareOffers offers;
    private final Persons persons;
    private final CarePackages packages;

    public CandidatesLeft(ShortlistServices shortlist, CareOffers offers, Persons persons, CarePackages packages) {
        this.shortlist = shortlist;
        this.offers = offers;
        this.persons = persons;
        this.packages = packages;
    }

    /** Best first; those who were asked since this need was last begun to be looked for are not asked again. */
    public List<Candidate> of(CareNeed need) {
        var asked = new HashSet<>(offers.of(need.ref()).stream()
                .filter(offer -> offer.isOpen() || !offer.madeAt().isBefore(need.lookedSince()))
                .map(CareOffer::organisation).collect(Collectors.toSet()));
        return all(need).stream().filter(it -> it.ring() != Ring.LEFT_OUT && asked.add(it.service().organisation())).toList();
    }

    /** Everybody, those who are left out with the reason at the end. */
    public List<Candidate> all(CareNeed need) {
        return shortlist.of(need.wanted(), need.council(), caredBefore(need));
    }

    private Set<String> caredBefore(CareNeed need) {
        return persons.of(need.journey()).stream().flatMap(person -> packages.of(person.id()).stream()).map(CarePackage::provider)
                .collect(Collectors.toSet());
    }
}
