package org.homeward.integration.hl7;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.access.Directory;
import org.homeward.integration.hl7.message.AdtMessage;
import org.homeward.stay.Place;
import org.homeward.stay.StayEvent;

/** What is odd about a message that can be used all the same. Nothing in the words is about a person. */
final class FeedFaults {

    private FeedFaults() {
    }

    static List<String> of(AdtMessage message, Instant received) {
        List<String> faults = new ArrayList<>();
        message.impossible(received).forEach(position -> faults.add(position + " is no possible time and is passed over."));
        message.event().trigger().filter(event -> !event.equals(message.trigger())).ifPresent(event ->
                faults.add("EVN-1 names another event than MSH-9; MSH-9 counts."));
        return faults;
    }

    static List<String> of(StayEvent event, Directory directory) {
        List<String> faults = new ArrayList<>();
        event.details().place().filter(place -> !place.raw().isEmpty()).filter(place -> !isKnown(place, directory))
                .ifPresent(place -> faults.add("The ward " + place.wardCode().orElse("") + " is not known here (unknown-ward)."));
        if (event.kind() == StayEvent.Kind.ADMITTED && event.details().who().filter(who -> !who.nhsNumberVerified()).isPresent()) {
            faults.add("The NHS number is missing, wrong or not verified: unless the hospital number is known, a co-ordinator has to "
                    + "match the person.");
        }
        return faults;
    }

    private static boolean isKnown(Place place, Directory directory) {
        return place.trust().flatMap(trust -> place.wardCode().flatMap(code -> directory.wardByFeedCode(trust, code))).isPresent();
    }
}
