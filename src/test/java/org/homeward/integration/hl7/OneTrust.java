package org.homeward.integration.hl7;

import java.util.List;
import java.util.Optional;
import org.homeward.access.Directory;
import org.homeward.access.Member;
import org.homeward.access.Organisation;
import org.homeward.access.Team;
import org.homeward.access.Ward;

/** A directory with one hospital trust in it and nothing else. */
final class OneTrust implements Directory {

    private static final Organisation NORTHBRIDGE =
            new Organisation("northbridge", Organisation.Kind.HOSPITAL, "Northbridge Hospitals", Optional.empty());

    @Override
    public Optional<Organisation> organisation(String id) {
        return Optional.of(NORTHBRIDGE).filter(trust -> trust.id().equals(id));
    }

    @Override
    public List<Organisation> organisations(Organisation.Kind kind) {
        return kind == Organisation.Kind.HOSPITAL ? List.of(NORTHBRIDGE) : List.of();
    }

    @Override
    public Optional<String> hubServing(String trust) {
        return Optional.empty();
    }

    @Override
    public Optional<String> councilFor(String postcodeDistrict) {
        return Optional.empty();
    }

    @Override
    public Optional<String> councilOfPractice(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<Ward> ward(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Ward> wardByFeedCode(String trust, String code) {
        return Optional.empty();
    }

    @Override
    public List<Ward> wards() {
        return List.of();
    }

    @Override
    public Optional<Team> team(String groupId) {
        return Optional.empty();
    }

    @Override
    public List<Team> teams() {
        return List.of();
    }

    @Override
    public Optional<Member> member(String userId) {
        return Optional.empty();
    }

    @Override
    public List<Member> membersOf(String groupId) {
        return List.of();
    }
}
