package org.homeward.admission;

import java.util.Map;
import org.homeward.access.Part;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.stay.Stay;
import org.homeward.stay.Stays;
import org.homeward.tasks.Prefill;

/** Shows in {@code review-deletion} which message asked to delete what. */
public final class DeletionShown implements Prefill {

    private final Stays stays;

    public DeletionShown(Stays stays) {
        this.stays = stays;
    }

    @Override
    public String form() {
        return "review-deletion";
    }

    @Override
    public Part part() {
        return Part.IDENTITY;
    }

    @Override
    public Map<String, Object> of(JourneyId journey) {
        return Map.of();
    }

    @Override
    public Map<String, Object> of(JourneyId journey, String reference) {
        return Map.of("whatIsAsked", "Message " + reference + " asks to delete this record. Journey " + journey
                + stays.of(journey).map(DeletionShown::inWords).orElse("") + ".");
    }

    private static String inWords(Stay stay) {
        return ", admitted " + London.words(London.day(stay.admittedAt())) + ", " + switch (stay.state()) {
            case OPEN -> "still in hospital";
            case LEFT -> "has left";
            case RECORDED_IN_ERROR -> "recorded in error";
        };
    }
}
