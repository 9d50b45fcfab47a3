package org.homeward.links;

import java.util.List;
import java.util.Map;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.FormContract;

/** One kind of question that can be answered by link. The area that asks it registers it, as a bean. */
public interface AskedByLink {

    /** Its name, in tables and in the audit. Example: {@code confirm-restart}. */
    String purpose();

    /** What may be answered; where a task asks the same, the contract of its form. */
    FormContract contract();

    /** The words of each question besides its label. A question that is missing here has no hint and shows its values as they are. */
    Map<String, Words> words();

    /** How it stands with one subject now: what is asked, or why nothing is asked any more. */
    Standing standing(String subject);

    /**
     * Takes an answer that keeps the contract, in the transaction that uses the link up.
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
