package org.homeward.fakes;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.Team;
import org.homeward.access.Ward;

/** One ward of one trust with a consultant and a nurse, its hub, and one council. */
public class SmallTown implements Directory {

    private static final Ward WARD = new Ward("northbridge-7b", "northbridge", "northbridge-general", "Ward 7B",
            List.of("7B"));
    private static final List<Member> STAFF = List.of(Member.person("nina.ward", "Nina Ash", "Ward sister"),
            Member.person("omar.ward", "Omar Beck", "Consultant physician"));

    private static final List<Team> COUNCILS = List.of(new Team("social-workers", "eastvale", "Eastvale social workers"),
            new Team("social-workers", "westmoor", "Westmoor social workers"));

    @Override
    public Optional<Organisation> organisation(String id) {
        return Optional.empty();
    }

    @Override
    public List<Organisation> organisations(Organisation.Kind kind) {
        return List.of(Organisation.of("eastvale", kind, "Eastvale Council"));
    }

    @Override
    public Optional<String> hubServing(String trust) {
        return trust.equals("northbridge") ? Optional.of("northbridge-hub") : Optional.empty();
    }

    @Override
    public Optional<String> councilFor(String postcodeDistrict) {
        return postcodeDistrict.equals("NB2") ? Optional.of("eastvale") : Optional.empty();
    }

    @Override
    public Optional<String> councilOfPractice(String code) {
        return code.equals("Y99001") ? Optional.of("eastvale") : Optional.empty();
    }

    @Override
    public Optional<Ward> ward(String id) {
        return Optional.of(WARD).filter(ward -> ward.id().equals(id));
    }

    @Override
    public Optional<Ward> wardByFeedCode(String trust, String code) {
        return Optional.of(WARD).filter(ward -> ward.trust().equals(trust) && ward.feedCodes().contains(code));
    }

    @Override
    public List<Ward> wards() {
        return List.of(WARD);
    }

    @Override
    public Optional<Team> team(String groupId) {
        return COUNCILS.stream().filter(team -> team.groupId().equals(groupId)).findFirst();
    }

    @Override
    public List<Team> teams() {
        return List.of();
    }

    @Override
    public Optional<Member> member(String userId) {
        return STAFF.stream().filter(member -> member.userId().equals(userId)).findFirst();
    }

    @Override
    public List<Member> membersOf(String groupId) {
        return groupId.equals("ward-staff.northbridge-7b") ? STAFF : List.of();
    }
}
