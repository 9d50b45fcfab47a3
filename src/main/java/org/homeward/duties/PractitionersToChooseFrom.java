package org.homeward.duties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Journeys;
import org.homeward.journey.Setting;
import org.homeward.tasks.Prefill;

/** Offers who may have completed the checklist: assessors, nurses, therapists, social workers and the ward's own people. */
public final class PractitionersToChooseFrom implements Prefill {

    private final Journeys journeys;
    private final Directory directory;

    public PractitionersToChooseFrom(Journeys journeys, Directory directory) {
        this.journeys = journeys;
        this.directory = directory;
    }

    @Override
    public String form() {
        return "complete-checklist";
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of("completedByOptions", journeys.find(journey).map(found -> teams(found.setting())).orElse(Stream.of())
                .flatMap(team -> directory.membersOf(team).stream()).map(PractitionersToChooseFrom::choice).distinct().toList());
    }

    private static Stream<String> teams(Setting setting) {
        return Stream.of(of("chc-assessors", setting.hub()), of("community-nurses", setting.hub()),
                of("therapists", setting.hub()), of("social-workers", setting.council()), of("ward-staff", setting.ward()))
                .flatMap(List::stream);
    }

    private static List<String> of(String role, Optional<String> scope) {
        return scope.map(organisation -> List.of(role + "." + organisation)).orElse(List.of());
    }

    private static Choice choice(Member member) {
        return new Choice(member.userId(), member.name() + ", " + member.jobTitle());
    }
}
