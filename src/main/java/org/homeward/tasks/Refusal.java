package org.homeward.tasks;

/**
 * Why an answer cannot be taken, in a sentence a caseworker understands.
 *
 * @param question the question's key in the form
 * @param sentence for example "Give a reason for the override."
 */
public record Refusal(String question, String sentence) {
}
