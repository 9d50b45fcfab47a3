package org.homeward.forms;

import java.util.List;
import java.util.Optional;
import org.homeward.tasks.Condition;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Question;

/** One part of a form. There is one for everything that Tasklist draws. */
public sealed interface Component {

    /** Unique in its form, for example {@code Field_homeIsSafe}. */
    String id();

    /** The expression that hides it where it is true; empty for what is always there. */
    Optional<String> hiddenWhen();

    /** Something that is asked and answered under a key. */
    sealed interface Asked extends Component {

        String key();

        String label();
    }

    /** What a field takes. */
    enum Kind {
        TEXT, LONG_TEXT, NUMBER, TICK, RADIO, SELECT, CHECKLIST, TAGS, DATE, TIME, DATE_TIME;

        /** Whether several values can be chosen. */
        public boolean takesSeveral() {
            return this == CHECKLIST || this == TAGS;
        }

        public boolean offersOptions() {
            return takesSeveral() || this == RADIO || this == SELECT;
        }
    }

    /**
     * A question with one answer.
     *
     * @param help      why we ask, or how to answer
     * @param readOnly  always, never, or when this expression is true
     * @param asPosted  false for a field that is shown and never sent
     */
    record Field(String id, Optional<String> hiddenWhen, String key, String label, Kind kind, String help,
                 Truth readOnly, boolean asPosted, Options options, FieldRules rules, Optional<Object> suggested,
                 String before, String after) implements Asked {

        /** Whether it has to be answered whenever it is asked, by the form itself or by its contract. */
        public boolean isNeeded(FormContract contract) {
            return rules.required() || contract.questions().stream().filter(question -> question.name().equals(key))
                .map(Question::needed).anyMatch(Condition.Always.class::isInstance);
        }
    }

    /** Something that is true, is not, or depends. */
    record Truth(boolean always, Optional<String> expression) {
        public static final Truth NEVER = new Truth(false, Optional.empty());
        public static final Truth ALWAYS = new Truth(true, Optional.empty());
    }

    /**
     * What can be chosen.
     *
     * @param written    those that stand in the form itself
     * @param key        under which values our tables or the engine give them
     * @param expression that gives them
     */
    record Options(List<Option> written, Optional<String> key, Optional<String> expression) {
        public static final Options NONE = new Options(List.of(), Optional.empty(), Optional.empty());

        public Options {
            written = List.copyOf(written);
        }
    }

    record Option(String value, String label) {
    }

    /** A list that grows: the same questions once a row. */
    record Rows(String id, Optional<String> hiddenWhen, String key, String label, List<Field> fields, int atFirst,
                boolean growing) implements Asked {
        public Rows {
            fields = List.copyOf(fields);
        }
    }

    /** Parts that belong together. */
    record Group(String id, Optional<String> hiddenWhen, String label, boolean outlined, List<Component> components)
        implements Component {
        public Group {
            components = List.copyOf(components);
        }
    }

    /** @param text Markdown, with values in double braces */
    record Words(String id, Optional<String> hiddenWhen, String text) implements Component {
    }

    /** @param html as the process owner wrote it: nothing of it may be trusted */
    record Markup(String id, Optional<String> hiddenWhen, String html) implements Component {
    }

    record Picture(String id, Optional<String> hiddenWhen, String source, String alternative) implements Component {
    }

    /** A page of ours within the page. */
    record Frame(String id, Optional<String> hiddenWhen, String label, String address) implements Component {
    }

    /** @param rows expression or key that gives a list of maps */
    record Table(String id, Optional<String> hiddenWhen, String label, String rows, List<Column> columns)
        implements Component {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    record Column(String key, String label) {
    }

    /** A value that is worked out from the answers and shown nowhere by itself. */
    record Computed(String id, Optional<String> hiddenWhen, String key, String expression) implements Component {
    }

    record Line(String id, Optional<String> hiddenWhen) implements Component {
    }

    record Space(String id, Optional<String> hiddenWhen) implements Component {
    }

    /** @param resets false where it sends the form */
    record Button(String id, Optional<String> hiddenWhen, String label, boolean resets) implements Component {
    }
}
