package org.homeward.forms.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** People who do not exist, each with a story, about whom a form can be practised. */
@Component
class PracticePeople {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<PracticePerson> all;

    PracticePeople(@Value("classpath:forms/practice-people.csv") Resource table) throws IOException {
        try (var rows = FORMAT.parse(new StringReader(table.getContentAsString(StandardCharsets.UTF_8)))) {
            all = rows.stream().map(PracticePeople::person).toList();
        }
    }

    List<PracticePerson> all() {
        return all;
    }

    /** The one with this key, else the first. */
    PracticePerson find(String key) {
        return all.stream().filter(person -> person.key().equals(key)).findFirst().orElse(all.get(0));
    }

    private static PracticePerson person(CSVRecord row) {
        return new PracticePerson(row.get("called"), row.get("born"), row.get("place"), row.get("in-one-line"), List.of(
                new Told("Why in hospital", row.get("why-here")), new Told("Before", row.get("before")), new Told("Now", row.get("now")),
                new Told("Home", row.get("home")), new Told("What they want", row.get("wishes")), new Told("What others say", row.get("knows"))));
    }

    /**
     * Somebody to practise with.
     *
     * @param inOneLine what their way home is about, without a name
     * @param story     what a caseworker would have read or heard
     */
    record PracticePerson(String called, String born, String place, String inOneLine, List<Told> story) {

        /** Names the person in an address. */
        public String key() {
            return called.split(" ")[0].toLowerCase(Locale.ROOT);
        }
    }

    /** One part of a story. */
    record Told(String about, String text) {
    }
}
