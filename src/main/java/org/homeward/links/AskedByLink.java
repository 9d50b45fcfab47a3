package org.homeward.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.FormContract;

/** One kind of question that can be answered by link. The area that asks it registers it, as a bean. */
public interface AskedByLink {

    /** Under which a file stands among the answers, and by which it is refused. */
    String FILE = "file";

    /** Its name, in tables and in the audit. Example: {@code confirm-restart}. */
    String purpose();

    /** What may be answered; where a task asks the same, the contract of its form. */
    FormContract contract();

    /** The words of each question besides its label. A question that is missing here has no hint and shows its values as they are. */
    Map<String, Words> words();

    /** The file that is asked for as well; most questions ask for none. */
    default Optional<FileAsked> file() {
        return Optional.empty();
    }

    /** How it stands with one subject now: what is asked, or why nothing is asked any more. */
    Standing standing(String subject);

    /**
     * Takes an answer that keeps the contract, in the transaction that uses the link up. A file that is asked for stands among the
     * answers as {@link #FILE}, a {@code SentFile} of which nothing has been checked.
     *
     * @return what has come of it, in a sentence for whoever answered; said before or too late is a sentence, too
     * @throws AnswersRefused where an answer cannot be right; the link then stays open
     */
    String take(String subject, Map<String, Object> answers, Voice voice);

    /**
     * Hint and choices of one question.
     *
     * @param options label by value, in the order in which they are shown; nothing for what is typed and for closed lists
     */
    record Words(String hint, Map<String, String> options) {
    }

    /**
     * A file that is asked for.
     *
     * @param label   what it is, for example "The plan"
     * @param hint    which kinds of file are taken, and how large they may be
     * @param accept  the endings of their names, for a browser. Example: {@code .pdf,.docx}
     * @param missing what we say when none was chosen
     */
    record FileAsked(String label, String hint, String accept, String missing) {
    }

    /** Whether anything is still asked. */
    sealed interface Standing {
    }

    /**
     * What is asked, in words that name nobody: a forwarded link is read by strangers.
     *
     * @param title  what to do, for example "Confirm when you come again"
     * @param facts  what it is about, for example the provider's own reference, days and times
     * @param todo   one sentence: what is needed and why
     * @param button what the button says, for example "Confirm the restart"
     */
    record Open(String title, List<Fact> facts, String todo, String button) implements Standing {

        public Open {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing is asked any more. @param sentence why, for whoever opens the link late */
    record Over(String sentence) implements Standing {
    }

    /** One line of what is shown. */
    record Fact(String name, String value) {
    }
}
