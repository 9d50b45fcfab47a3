package org.homeward.integration.hl7;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.stay.StayEvent;
import org.homeward.stay.Visit;

/** What a hospital's message says has happened, in the terms of the areas that have to know. */
public sealed interface HospitalEvent {

    /** The visit that it is about, if it is about one. */
    Optional<Visit> visit();

    /** Something about somebody's stay; a swap of beds is about two. */
    record OfStays(List<StayEvent> events) implements HospitalEvent {

        public OfStays {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("Something has happened to somebody");
            }
        }

        @Override
        public Optional<Visit> visit() {
            return Optional.of(events.get(0).visit());
        }
    }

    /** Something about somebody's time in an emergency department, which is no stay. */
    record OfAttendance(StayEvent event) implements HospitalEvent {

        public OfAttendance {
            Objects.requireNonNull(event);
        }

        @Override
        public Optional<Visit> visit() {
            return Optional.of(event.visit());
        }
    }

    /** Something about who people are: numbers, records and whose visit it is. */
    record OfPeople(List<IdentityWord> words, Optional<Visit> visit) implements HospitalEvent {

        public OfPeople {
            words = List.copyOf(words);
            Objects.requireNonNull(visit);
        }
    }
}
