package org.homeward.dischargepack;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.person.Person;

/** Takes out of a text who somebody is, should the ward have written it: a link may be forwarded to a stranger. */
final class WithoutNames {

    private static final int SHORTEST_NAME = 2;
    private static final Pattern NHS_NUMBER = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b");

    private final Optional<Person> person;

    WithoutNames(Optional<Person> person) {
        this.person = person;
    }

    String of(String text) {
        var names = person.stream().flatMap(it -> Stream.of(it.givenName(), it.surname())).flatMap(name -> Stream.of(name.split("\\s+")))
                .filter(name -> name.length() >= SHORTEST_NAME).toList();
        var without = person.isEmpty() ? text : NHS_NUMBER.matcher(text).replaceAll("(number)");
        for (var name : names) {
            without = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(without).replaceAll("the person");
        }
        return without;
    }
}
