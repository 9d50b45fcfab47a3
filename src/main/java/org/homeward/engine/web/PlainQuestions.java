package org.homeward.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.homeward.engine.DoorClosed;
import org.homeward.engine.TooMuchSent;

/**
 * Lets nobody put an expression into a question, wherever in it. The engine itself lets some through that stand within
 * alternatives; only the lists that Homeward keeps may work something out.
 */
final class PlainQuestions implements ContainerRequestFilter {

    /** Answers to forms are no questions: what they hold is judged by the form's contract. */
    private static final Pattern FORM = Pattern.compile(".*task/[^/]+/(complete|submit-form)");
    private static final int LARGEST = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filter(ContainerRequestContext question) throws IOException {
        if (question.getUriInfo().getQueryParameters().keySet().stream().anyMatch(PlainQuestions::isExpression)) {
            throw DoorClosed.onlyPlainQuestions();
        }
        if (question.getMethod().equals("POST") && question.getMediaType() != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(question.getMediaType())
                && !FORM.matcher(question.getUriInfo().getPath()).matches()) {
            var sent = question.getEntityStream().readNBytes(LARGEST + 1);
            if (sent.length > LARGEST) {
                throw new TooMuchSent(LARGEST / 1_000_000);
            }
            check(sent);
            question.setEntityStream(new ByteArrayInputStream(sent));
        }
    }

    private static void check(byte[] sent) throws IOException {
        try {
            if (isMoreThanPlain(JSON.readTree(sent))) {
                throw DoorClosed.onlyPlainQuestions();
            }
        } catch (JsonProcessingException e) {
            throw DoorClosed.onlyPlainQuestions();
        }
    }

    private static boolean isMoreThanPlain(JsonNode part) {
        Iterable<String> names = part::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).anyMatch(name -> isExpression(name)
                        || name.equals("value") && part.get(name).isObject())
                || StreamSupport.stream(part.spliterator(), false).anyMatch(PlainQuestions::isMoreThanPlain);
    }

    private static boolean isExpression(String name) {
        return name.endsWith("Expression");
    }
}
