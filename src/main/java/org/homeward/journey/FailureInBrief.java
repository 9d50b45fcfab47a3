package org.homeward.journey;

/**
 * Where something failed, for a log, without a word of what the failure says: that may quote what somebody sent or wrote
 * about a person. Example: {@code java.lang.IllegalStateException, caused by java.time.DateTimeException at
 * java.time.LocalDate.parse(LocalDate.java:431)}.
 */
public record FailureInBrief(Throwable failure) {

    private static final String OURS = "org.homeward.";

    @Override
    public String toString() {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var places = root.getStackTrace();
        var text = new StringBuilder(failure.getClass().getName());
        if (root != failure) {
            text.append(", caused by ").append(root.getClass().getName());
        }
        if (places.length > 0) {
            text.append(" at ").append(places[0]);
        }
        for (var place : places) {
            if (place.getClassName().startsWith(OURS)) {
                return text + (place.equals(places[0]) ? "" : ", from " + place);
            }
        }
        return text.toString();
    }
}
