package org.homeward.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All organisations with their places and teams, to be read as a whole: for the page, and to be handed on as files. */
public interface WhoIsWho {

    List<Organisation> organisations();

    List<Site> sites();

    /** The beds of each ward by its id; those that are closed as well. */
    Map<String, List<Bed>> beds();

    /** The council of each postcode district. */
    Map<String, String> councilAreas();

    List<GpPractice> practices();

    /** Every team, by organisation and name. */
    List<TeamEntry> teams();

    Optional<TeamEntry> team(String groupId);

    /** Everybody who works here, with their teams; no systems, but those who have left. */
    List<Person> people();

    Optional<Person> person(String userId);

    /** One bed of a ward. */
    record Bed(String name, boolean open) {
    }

    /**
     * One team.
     *
     * @param organisation the body to which it belongs; for the team of a ward the hospital trust
     * @param members      how many active people belong to it
     */
    record TeamEntry(Team team, String organisation, int members) {
    }

    /** Somebody who works here. */
    record Person(Member member, List<String> groups) {

        public Person {
            groups = List.copyOf(groups);
        }
    }
}
