package org.homeward.admission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.FollowJourney;
import org.homeward.access.Ward;
import org.homeward.journey.Journey;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.journey.Timeline;
import org.homeward.journey.TimelineEntry;
import org.homeward.journey.UseCase;
import org.homeward.stay.Place;
import org.homeward.stay.Spell.Spot;
import org.homeward.stay.Stay;
import org.homeward.stay.StayLocation;
import org.homeward.stay.Stays;
import org.homeward.stay.Whereabouts;

/**
 * Keeps where a person lies, and lay before, in step with what the hospital says. Every ward where they lay sees the
 * journey, the one where they lie now without an end. A move inside the hospital never ends a stay.
 */
@UseCase
public class MovePerson {

    private final Stays stays;
    private final Journeys journeys;
    private final AdmissionNotices notices;
    private final Whereabouts whereabouts;
    private final FollowJourney follow;
    private final Directory directory;
    private final Timeline timeline;
    private final Clock clock;

    public MovePerson(Stays stays, Journeys journeys, AdmissionNotices notices, Whereabouts whereabouts,
                      FollowJourney follow, Directory directory, Timeline timeline, Clock clock) {
        this.stays = stays;
        this.journeys = journeys;
        this.notices = notices;
        this.whereabouts = whereabouts;
        this.follow = follow;
        this.directory = directory;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param spots where the person lay, one place after the other */
    public void lay(Stay stay, List<Spot> spots) {
        var told = spots.stream().map(spot -> whereabouts.locate(spot.place(), spot.since())).toList();
        var known = stays.locations(stay.id());
        if (told.isEmpty() || told.equals(known)) {
            return;
        }
        stays.lay(stay.id(), told);
        var journey = journeys.find(stay.journey()).orElseThrow();
        var last = told.get(told.size() - 1);
        for (int i = 0; i < told.size(); i++) {
            if (!known.contains(told.get(i))) {
                learn(journey, spots.get(i), told.get(i), last);
            }
        }
        if (known.containsAll(told)) {
            takeBack(journey.id(), spots.get(spots.size() - 1), last);
        }
        settle(journey.id(), spots.get(spots.size() - 1), last);
        lay(journey.id(), known, told);
    }

    /** Where the person lay before is known better now, from the first place on that was told otherwise. */
    private void lay(JourneyId journey, List<StayLocation> known, List<StayLocation> told) {
        int same = 0;
        while (same < Math.min(known.size(), told.size()) && told.get(same).equals(known.get(same))) {
            same++;
        }
        for (int i = Math.max(0, same - 1); i < told.size(); i++) {
            journeys.lay(journey, told.get(i).ward(), told.get(i).since(),
                    i + 1 < told.size() ? Optional.of(told.get(i + 1).since()) : Optional.empty());
        }
    }

    private void learn(Journey journey, Spot spot, StayLocation location, StayLocation last) {
        if (journey.isOpen()) {
            follow.placed(journey.id(), setting(journey, spot.place(), location), spot.word().learnedAt());
        }
        timeline.add(new TimelineEntry(journey.id(), "person.moved", spot.since(), spot.word().learnedAt(),
                spot.word().source(), Optional.empty(), sentence(location)).standing(TimelineEntry.Part.WARD, last.ward()));
    }

    private void takeBack(JourneyId journey, Spot spot, StayLocation last) {
        timeline.add(new TimelineEntry(journey, "person.moved", spot.since(), clock.instant(), spot.word().source(), Optional.empty(),
                "The hospital took a move back. " + sentence(last)).standing(TimelineEntry.Part.WARD, last.ward()));
    }

    /** Where the person lies now decides which teams the journey belongs to. */
    private void settle(JourneyId id, Spot last, StayLocation location) {
        var journey = journeys.find(id).orElseThrow();
        var setting = setting(journey, last.place(), location);
        journeys.place(id, setting);
        if (journey.isOpen()) {
            follow.placed(id, setting, last.word().learnedAt());
        }
    }

    private Setting setting(Journey journey, Place place, StayLocation location) {
        var who = notices.of(journey.id()).map(AdmissionNotice::identity);
        var now = whereabouts.setting(place, location, who.flatMap(identity -> identity.postcode()),
                who.flatMap(identity -> identity.gpPractice()));
        return new Setting(now.trust().or(journey.setting()::trust), now.ward(), now.hub().or(journey.setting()::hub),
                now.council().or(journey.setting()::council));
    }

    private String sentence(StayLocation location) {
        return location.ward().flatMap(directory::ward).map(Ward::name).map(name -> "Lies on " + name + ".")
                .orElse("Lies on a ward that is not known here: \"" + location.raw() + "\".");
    }
}
