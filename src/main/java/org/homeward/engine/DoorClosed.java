package org.homeward.engine;

/** Somebody tried to change a running journey past its forms. Nothing was changed. */
public final class DoorClosed extends RuntimeException {

    private DoorClosed(String message) {
        super(message);
    }

    static DoorClosed answersOnlyByForm() {
        return new DoorClosed("Answers are taken only by completing the task with its form.");
    }

    static DoorClosed notThisWay() {
        return new DoorClosed("A task ends by completing it with its form, not this way.");
    }

    static DoorClosed modelsStay() {
        return new DoorClosed("A deployed model stays: people who began with it go on with it. Deploy a better one.");
    }

    /** For a question that would work something out while it is answered. */
    public static DoorClosed onlyPlainQuestions() {
        return new DoorClosed("A question is asked in plain values: no expressions, and no objects.");
    }

    static DoorClosed onlyForOneself() {
        return new DoorClosed("A task is taken by the person who will do it.");
    }
}
