-- Where people lay who have moved or left, by when, so that it is found quickly of which beds nothing was heard lately.
create index stay_location_ended on stay_location (until, ward, bed) where until is not null;
