package org.homeward.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.journey.JourneyId;
import org.homeward.journey.Setting;
import org.homeward.journey.UseCase;
import org.homeward.journey.WhenClosed;
import org.homeward.journey.WhenCouncilIsKnown;

/**
 * Lets the teams around a person see the journey, and ends their sight by rule: a ward's some time after the person has
 * left it, a hub's and a council's when the journey closes. A provider's sight follows the care and not the journey, an
 * emergency opening ends by its own clock, and a review of the record ends with the review.
 */
@UseCase
public class FollowJourney implements WhenClosed {

    private final Relationships relationships;
    private final Directory directory;
    private final KeepsSight keeps;
    private final List<WhenCouncilIsKnown> afterwards;
    private final Clock clock;

    public FollowJourney(Relationships relationships, Directory directory, KeepsSight keeps,
                         List<WhenCouncilIsKnown> afterwards, Clock clock) {
        this.relationships = relationships;
        this.directory = directory;
        this.keeps = keeps;
        this.afterwards = List.copyOf(afterwards);
        this.clock = clock;
    }

    /** The person lies here now: ward and hub see the journey, and a ward before this one keeps its sight for its time. */
    public void placed(JourneyId journey, Setting setting, Instant since) {
        end(journey, row -> directory.ward(row.scope()).filter(ward -> !setting.ward().equals(Optional.of(ward.id())))
                .map(ward -> clock.instant().plus(keeps.of(ward))));
        setting.ward().ifPresent(ward -> relationships.relate(journey, "ward-staff." + ward, RelationshipKind.WARD,
                "Lies on the ward", since));
        setting.hub().ifPresent(hub -> relationships.relate(journey, "discharge-coordinators." + hub,
                RelationshipKind.HUB, "Lies in a hospital it serves", since));
        setting.council().ifPresent(council -> livesIn(journey, council));
    }

    /** The person ordinarily lives in this council's area, so no other council has to do with the journey any more. */
    public void livesIn(JourneyId journey, String council) {
        end(journey, row -> organisation(row).filter(body -> body.kind() == Organisation.Kind.COUNCIL
                && !body.id().equals(council)).map(body -> clock.instant()));
        afterwards.forEach(place -> place.livesIn(journey, council));
    }

    /** The person has left hospital at this moment: its wards keep their sight for their time. */
    public void leftHospital(JourneyId journey, Instant at) {
        end(journey, row -> directory.ward(row.scope()).map(ward -> at.plus(keeps.of(ward))));
    }

    @Override
    public void closed(JourneyId journey, String because) {
        var now = clock.instant();
        var rows = relationships.of(journey);
        var lastOnAWard = rows.stream().filter(row -> row.kind() == RelationshipKind.WARD).filter(row -> !row.hasNoEnd())
                .map(Relationship::until).max(Instant::compareTo);
        end(journey, row -> directory.ward(row.scope())
                .map(ward -> lastOnAWard.orElseGet(() -> now.plus(keeps.of(ward))))
                .or(() -> organisation(row).map(body -> now.plus(keeps.of(body)))).or(() -> Optional.of(now)));
    }

    private void end(JourneyId journey, Function<Relationship, Optional<Instant>> rule) {
        relationships.of(journey).stream().filter(FollowJourney::followsTheJourney)
                .forEach(row -> rule.apply(row).ifPresent(at ->
                        relationships.end(journey, row.key(), row.kind(), at)));
    }

    private static boolean followsTheJourney(Relationship row) {
        return switch (row.kind()) {
            case OFFERED, ACCEPTED, ASSESSING, CHOSEN, ACTIVE, BREAK_GLASS, REVIEWING -> false;
            default -> true;
        };
    }

    private Optional<Organisation> organisation(Relationship row) {
        return directory.organisation(row.scope());
    }
}
