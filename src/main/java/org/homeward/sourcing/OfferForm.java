package org.homeward.sourcing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.tasks.Refusal;

/** One form in which a provider answers about an offer, by whichever door: as a task, or by link. */
interface OfferForm {

    String ANSWER = "answer-offer";
    String ASSESS = "assess-before-accepting";
    String START = "confirm-care-start";

    String form();

    /** What it shows filled in. */
    Map<String, Object> shown(CareOffer offer, CareNeed need);

    /** Whether it shows who it is about. */
    boolean reveals(CareOffer offer);

    /** By when it is due, where the offer says so and not the table. */
    Optional<Instant> dueAt(CareOffer offer);

    /** Whether it is still asked. */
    boolean isAsked(CareOffer offer);

    List<Refusal> check(CareOffer offer, CareNeed need, Map<String, Object> answers);

    void answered(CareOffer offer, CareNeed need, Map<String, Object> answers, String author, Instant at);

    /** What has come of it, for whoever has answered by link. */
    String sentence(CareOffer offer, CareNeed need, Map<String, Object> answers);
}
