package org.homeward.forms.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.forms.Component;
import org.homeward.tasks.TypedDate;

/** One part of a form as the page draws it. {@link #draws} names the fragment of {@code forms/part.html} that does. */
sealed interface ShownPart {

    int MOST_IN_A_LINE = 5;
    int LETTERS_IN_A_LINE = 76;
    int ROOM_FOR_A_CIRCLE = 6;

    String draws();

    String id();

    boolean visible();

    /** Whether it can be hidden or its words can change, so that it is drawn anew when answers change. */
    boolean depends();

    /**
     * A question.
     *
     * @param name    of its inputs, for example {@code a.homeIsSafe}
     * @param value   what stands in it; empty where several can be chosen
     * @param chosen  what is chosen
     * @param error   what to do about the answer
     * @param earlier what was answered to the same question before
     * @param other   what another window of the same member wrote here
     * @param mark    begins the ids of its elements, where several forms stand on one page; else empty
     */
    record Field(String draws, String id, boolean visible, boolean depends, String key, String name, Component.Field asked,
                 boolean required, boolean readOnly, String value, List<String> chosen, List<Component.Option> options,
                 Optional<String> error, Optional<Earlier> earlier, Optional<String> other, String mark) implements ShownPart {

        /** Usable as the id of an element. Example: {@code a-contacts-0-name}. */
        public String inputId() {
            return mark + name.replace('.', '-');
        }

        public TypedDate date() {
            return TypedDate.of(value);
        }

        public boolean isChosen(String option) {
            return chosen.contains(option);
        }

        /** Whether the options are few and short enough to stand in one line. */
        public boolean inOneLine() {
            return options.size() <= MOST_IN_A_LINE
                    && options.stream().mapToInt(option -> option.label().length() + ROOM_FOR_A_CIRCLE).sum() <= LETTERS_IN_A_LINE;
        }

        /** Which hints stand with the question, for screen readers. */
        public String describedBy() {
            return ((asked.help().isBlank() ? "" : inputId() + "-hint ") + (error.isPresent() ? inputId() + "-error " : "")
                    + (earlier.isPresent() && !readOnly ? inputId() + "-earlier" : "")).strip();
        }
    }

    /** @param same whether it is what stands there now */
    record Earlier(String words, String author, Instant at, boolean same) {
    }

    record Group(String draws, String id, boolean visible, boolean depends, String label, boolean outlined,
                 List<ShownPart> parts) implements ShownPart {
    }

    /** A list that grows, each row a list of questions. */
    record Rows(String draws, String id, boolean visible, boolean depends, String key, String label, boolean growing,
                List<List<ShownPart>> rows, Optional<String> error, String mark) implements ShownPart {

        public String inputId() {
            return mark + "a-" + key;
        }
    }

    /** Words, lines, pictures: what is read and not answered. @param html already harmless */
    record Read(String draws, String id, boolean visible, boolean depends, String label, String html, String source)
            implements ShownPart {
    }

    record Table(String draws, String id, boolean visible, boolean depends, String label, List<String> columns,
                 List<List<String>> cells) implements ShownPart {
    }
}
