package org.homeward.access.matrix;

import java.util.regex.Pattern;

/**
 * One thing that can be asked of the running product.
 *
 * @param surface page, api, actuator, engine, web-apps, app, static or sign-in
 * @param address with names for its parts, for example {@code /journeys/{id}}; the engine's without mount:
 *                {@code task/{id}/claim}
 */
record Endpoint(String surface, String method, String address) implements Comparable<Endpoint> {

    private static final Pattern PART = Pattern.compile("\\{\\s*([\\w-]+)\\s*(:[^{}]*(\\{[^}]*})?[^{}]*)?}");

    /** A number and a word in one, so that neither finds anything. */
    private static final String NOT_THERE = "987654";

    Endpoint {
        address = PART.matcher(address).replaceAll("{$1}");
    }

    /** Whether it is about one person, so that it matters how the one who asks is related to that person. */
    boolean isAboutSomebody() {
        return surface.equals("engine") ? address.matches("(history/)?(task|process-instance)/\\{id}.*")
                : address.matches("(/api/v1)?/journeys/\\{[\\w-]+}.*|/tasks/\\{id}.*");
    }

    /** The address with this person in it, and words that mean nothing in its other parts. */
    String of(People.Somebody somebody) {
        var first = address.startsWith("/tasks/") || surface.equals("engine") && address.contains("task/") ? somebody.task()
                : surface.equals("engine") ? somebody.processInstance() : somebody.journey();
        var engine = address.replaceAll("\\{(engine|engineName|processEngineName)}", "default");
        return PART.matcher(isAboutSomebody() ? PART.matcher(engine).replaceFirst(first) : engine).replaceAll(NOT_THERE);
    }

    @Override
    public int compareTo(Endpoint other) {
        return (surface + " " + address + " " + method).compareTo(other.surface + " " + other.address + " " + other.method);
    }
}
