package org.homeward.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of a task's page as a browser would send it: what the page hides, and what somebody answers. */
final class FilledPage {

    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*id=\"task-form\".*?</form>");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(\\d\\d:\\d\\d).*)?");

    private final List<Map.Entry<String, String>> fields;

    private FilledPage(List<Map.Entry<String, String>> fields) {
        this.fields = fields;
    }

    static FilledPage of(String page) {
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("No form on this page");
        }
        return new FilledPage(HIDDEN.matcher(form.group()).results().map(input -> Map.entry(of(NAME, input.group()), of(VALUE, input.group()))).toList());
    }

    String answer(Map<String, Object> answers) {
        var all = new ArrayList<>(fields);
        answers.forEach((question, answer) -> typed("a." + question, answer).forEach(all::add));
        all.add(Map.entry("do", "complete"));
        return all.stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private static Stream<Map.Entry<String, String>> typed(String name, Object answer) {
        if (answer instanceof List<?> several) {
            return several.stream().map(one -> Map.entry(name, one.toString()));
        }
        var day = DAY.matcher(answer.toString());
        if (!day.matches()) {
            return Stream.of(Map.entry(name, answer.toString()));
        }
        var parts = Stream.of(Map.entry(name + ".day", day.group(3)), Map.entry(name + ".month", day.group(2)), Map.entry(name + ".year", day.group(1)));
        return day.group(4) == null ? parts : Stream.concat(parts, Stream.of(Map.entry(name + ".time", day.group(4))));
    }

    private static String of(Pattern pattern, String input) {
        var found = pattern.matcher(input);
        return found.find() ? found.group(1).replace("&quot;", "\"").replace("&amp;", "&") : "";
    }
}
