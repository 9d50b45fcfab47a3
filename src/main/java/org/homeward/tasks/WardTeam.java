package org.homeward.tasks;

import java.util.List;
import java.util.Map;
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

    /** Offers them as the choices of one question of a form. */
    public Prefill offeredIn(String form, String question) {
        return new Prefill() {
            @Override
            public String form() {
                return form;
            }

            @Override
            public Map<String, Object> of(JourneyId journey) {
                return Map.of(question + "Options", choices(journey));
            }
        };
    }

    private static String label(Member member) {
        return member.name() + ", " + member.jobTitle();
    }
}
