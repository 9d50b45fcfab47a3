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

/** Offers who may have completed a tool of continuing healthcare: people of the teams that know the person. */
public final class PractitionersToChooseFrom implements Prefill {

    private final String form;
    private final String question;
    private final List<String> roles;
    private final Journeys journeys;
    private final Directory directory;

    private PractitionersToChooseFrom(String form, String question, List<String> roles, Journeys journeys, Directory directory) {
        this.form = form;
        this.question = question;
        this.roles = roles;
        this.journeys = journeys;
        this.directory = directory;
    }

    /** Any trained practitioner: an assessor, a nurse, a therapist or a social worker. */
    public static PractitionersToChooseFrom forChecklist(Journeys journeys, Directory directory) {
        return new PractitionersToChooseFrom("complete-checklist", "completedBy",
                List.of("chc-assessors", "community-nurses", "therapists", "social-workers", "ward-staff"), journeys, directory);
    }

    /** A doctor or nurse who is responsible for the person: on the ward, or at home. */
    public static PractitionersToChooseFrom forFastTrack(Journeys journeys, Directory directory) {
        return new PractitionersToChooseFrom("complete-fast-track", "appropriateClinician",
                List.of("ward-staff", "community-nurses"), journeys, directory);
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of(question + "Options", journeys.find(journey).map(found -> teams(found.setting())).orElse(Stream.of())
                .flatMap(team -> directory.membersOf(team).stream()).map(PractitionersToChooseFrom::choice).distinct().toList());
    }

    private Stream<String> teams(Setting setting) {
        return roles.stream().flatMap(role -> team(role, setting).stream());
    }

    /** The hub's leads do a ward's tasks where the ward is not known. */
    private static Optional<String> team(String role, Setting setting) {
        return switch (role) {
            case "ward-staff" -> setting.ward().map(ward -> "ward-staff." + ward).or(() -> team("hub-leads", setting));
            case "social-workers" -> setting.council().map(council -> role + "." + council);
            default -> setting.hub().map(hub -> role + "." + hub);
        };
    }

    private static Choice choice(Member member) {
        return new Choice(member.userId(), member.name() + ", " + member.jobTitle());
    }
}
