package org.homeward.engine;

/** Somebody else has taken the task; whoever wants to do it takes it over first, knowingly. */
public final class HeldByAnother extends RuntimeException {

    private final String holder;

    HeldByAnother(String holder) {
        super("Somebody else has taken this task. Take it over first if you want to do it.");
        this.holder = holder;
    }

    public String holder() {
        return holder;
    }
}
