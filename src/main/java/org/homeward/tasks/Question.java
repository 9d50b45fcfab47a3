package org.homeward.tasks;

/**
 * One question of a form.
 *
 * @param name    its key, for example {@code homeIsSafe}
 * @param label   what the form asks, for example "Is the home safe?"
 * @param missing what we say when it has to be answered and is not, for example "Say whether the home is safe."
 * @param asked   when the form shows it at all
 * @param needed  when, being asked, it has to be answered
 */
public record Question(String name, AnswerType type, String label, String missing, Condition asked, Condition needed) {

    public Question {
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException("Not the name of a question: " + name);
        }
        if (label.isBlank() || missing.isBlank()) {
            throw new IllegalArgumentException("Question " + name + " has no words");
        }
    }

    Refusal refuse(String whatToDo) {
        return new Refusal(name, "For “" + label + "”, " + whatToDo + ".");
    }

    Refusal refuseMissing() {
        return new Refusal(name, missing);
    }
}
