package org.homeward.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who is who: organisations, wards, teams and their members, to be looked up. */
public interface Directory {

    /**
     * From here to the end of the transaction at hand, organisations, wards and councils are looked up once each: for work that
     * asks the same many times and changes none of them. What others change meanwhile counts from the next transaction on.
     */
    default void lookUpOnce() {
    }

    Optional<Organisation> organisation(String id);

    List<Organisation> organisations(Organisation.Kind kind);

    /** All that give care to people at home, each kind by itself. */
    default List<Organisation> careProviders() {
        return Arrays.stream(Organisation.Kind.values()).filter(Organisation.Kind::givesCare)
                .flatMap(kind -> organisations(kind).stream()).toList();
    }

    /** The transfer-of-care hub that serves a hospital trust. */
    Optional<String> hubServing(String trust);

    /** The council for the first half of a postcode, for example {@code NB1}; letters may be small. */
    Optional<String> councilFor(String postcodeDistrict);

    /** The council that looks after the patients of a GP practice, by its national code, for example {@code Y99001}. */
    Optional<String> councilOfPractice(String code);

    /**
     * The council responsible for somebody, by where they ordinarily live. The postcode goes first, because it says where
     * the person lives; the GP practice counts only where the postcode is not known or its district belongs to no council
     * here, because a practice also takes patients from beyond the border.
     */
    default Optional<String> councilOfResidence(Optional<String> postcodeDistrict, Optional<String> practice) {
        return postcodeDistrict.flatMap(this::councilFor).or(() -> practice.flatMap(this::councilOfPractice));
    }

    Optional<Ward> ward(String id);

    /** The ward of this trust that the trust's messages call by this code (PV1-3.1). */
    Optional<Ward> wardByFeedCode(String trust, String code);

    List<Ward> wards();

    Optional<Team> team(String groupId);

    List<Team> teams();

    Optional<Member> member(String userId);

    /** The active members of a team, by name. Empty where there is no such team. */
    List<Member> membersOf(String groupId);
}
