package org.homeward.tasks;

/**
 * One question of one task. Example: {@code describe-needs.nightNeed}.
 *
 * @param task task id, the same as the form id
 * @param name the question's key in the form
 */
public record AnswerSource(String task, String name) {

    public static AnswerSource of(String text) {
        int dot = text.indexOf('.');
        if (dot < 1 || dot == text.length() - 1) {
            throw new IllegalArgumentException("Not task.question: " + text);
        }
        return new AnswerSource(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public String toString() {
        return task + "." + name;
    }
}
