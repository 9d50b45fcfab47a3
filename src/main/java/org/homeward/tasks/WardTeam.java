package org.homeward.tasks;

import java.util.List;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;

/** Offers the people of the ward where somebody lies, for questions such as who decided. */
public final class WardTeam {

    private final Journeys journeys;
    private final Directory directory;

    public WardTeam(Journeys journeys, Directory directory) {
        this.journeys = journeys;
        this.directory = directory;
    }

    /** By name with job title; the hub's leads where the ward is not known, because its tasks are theirs then. */
    public List<Prefill.Choice> choices(JourneyId journey) {
        return journeys.find(journey).map(found -> found.setting())
                .flatMap(setting -> setting.ward().map(ward -> "ward-staff." + ward)
                        .or(() -> setting.hub().map(hub -> "hub-leads." + hub)))
                .map(directory::membersOf).orElse(List.of()).stream()
                .map(member -> new Prefill.Choice(member.userId(), label(member))).toList();
    }

    private static String label(Member member) {
        return member.name() + ", " + member.jobTitle();
    }
}
