package org.homeward.flow.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.homeward.flow.WorklistQuery;
import org.homeward.flow.WorklistQuery.Place;
import org.homeward.flow.WorklistQuery.Sort;
import org.homeward.flow.WorklistView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the worklist. A value that cannot be understood narrows nothing.
 *
 * @param view   key of a quick choice
 * @param search part of a name, or a number; never in an address
 * @param after  where the page begins: {@code <band>,<time>,<task>}
 * @param before where the page ends
 * @param chosen {@code page} where all tasks of the page are chosen
 */
public record WorklistRequest(String view, String kind, String team, String ward, String sort, String search, String after,
                              String before, String chosen) {

    private static final int LONGEST = 100;

    /** What is asked for, or the usual choice where nothing is. */
    public WorklistQuery query(WorklistView usual) {
        var query = new WorklistQuery(given(view).flatMap(WorklistView::of).orElse(usual), given(kind), given(team), given(ward),
                order(), Optional.empty(), false);
        return place(after).map(query::after).or(() -> place(before).map(query::before)).orElse(query);
    }

    public Sort order() {
        return given(sort).flatMap(Sort::of).orElse(Sort.DUE);
    }

    public Optional<String> words() {
        return given(search);
    }

    public boolean choosesAll() {
        return "page".equals(chosen);
    }

    public boolean narrowed() {
        return given(kind).or(() -> given(team)).or(() -> given(ward)).isPresent();
    }

    /** The same list from its beginning. */
    public String address() {
        return to(view, kind, team, ward, sort, null, null, null);
    }

    /** The same list, as it is kept under a name. */
    public String kept() {
        var address = address();
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    public String address(WorklistView other) {
        return to(other.key(), kind, team, ward, sort, null, null, null);
    }

    public String sorted(Sort by) {
        return to(view, kind, team, ward, by.key(), null, null, null);
    }

    public String unnarrowed() {
        return to(view, null, null, null, sort, null, null, null);
    }

    public String next(Place place) {
        return to(view, kind, team, ward, sort, text(place), null, null);
    }

    public String previous(Place place) {
        return to(view, kind, team, ward, sort, null, text(place), null);
    }

    public String withAllChosen() {
        return to(view, kind, team, ward, sort, after, before, "page");
    }

    private static String to(String view, String kind, String team, String ward, String sort, String after, String before,
                             String chosen) {
        return UriComponentsBuilder.fromPath("/work").queryParamIfPresent("view", given(view))
                .queryParamIfPresent("kind", given(kind)).queryParamIfPresent("team", given(team))
                .queryParamIfPresent("ward", given(ward)).queryParamIfPresent("sort", given(sort).filter(by -> !by.equals("due")))
                .queryParamIfPresent("after", given(after)).queryParamIfPresent("before", given(before))
                .queryParamIfPresent("chosen", given(chosen)).encode().build().toUriString();
    }

    private static String text(Place place) {
        return place.band() + "," + place.at() + "," + place.task();
    }

    private static Optional<Place> place(String text) {
        return given(text).map(value -> value.split(",", 3)).filter(part -> part.length == 3).flatMap(part -> {
            try {
                int band = Integer.parseInt(part[0]);
                return band < 0 || band > 2 ? Optional.empty() : Optional.of(new Place(band, Instant.parse(part[1]), part[2]));
            } catch (DateTimeParseException | NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty() && value.length() <= LONGEST
                && value.indexOf('\0') < 0);
    }
}
