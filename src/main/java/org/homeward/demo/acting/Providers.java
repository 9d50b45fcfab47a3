package org.homeward.demo.acting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What providers answer. They do not know who it is about until they are chosen, so there is no course to look at: they say yes
 * where they have room.
 */
final class Providers {

    /** Tasks of providers that say nothing of who it is about. */
    static final Set<String> NAMELESS = Set.of("answer-offer", "assess-before-accepting", "confirm-care-start");

    private static final Duration SOON = Duration.ofHours(2);

    private Providers() {
    }

    /** @param hasRoom whether the provider takes somebody on */
    static Said say(String task, boolean hasRoom, Map<String, Object> shown, Instant now) {
        var begins = Situation.moment(now.plus(SOON));
        return switch (task) {
            case "answer-offer" -> hasRoom ? Said.that("answer", "accept").and("canStartAt", begins) : declines().and("answer", "decline");
            case "assess-before-accepting" -> (hasRoom ? Said.nothing() : declines()).and("assessedAt", Situation.moment(now))
                    .and("assessedHow", "visit").yesOrNo("canMeetNeed", hasRoom);
            default -> (hasRoom ? Said.that("firstVisitBy", "The senior care worker").and("serviceStartAt", begins)
                    .and("trustedAssessmentAccepted", "yes") : declines()).yesOrNo("canStart", hasRoom);
        };
    }

    private static Said declines() {
        return Said.that("declineReason", "no-capacity-time");
    }

    static List<String> elements() {
        return List.of("userTask_answerOffer", "userTask_assessBeforeAccepting", "userTask_confirmCareStart");
    }
}
