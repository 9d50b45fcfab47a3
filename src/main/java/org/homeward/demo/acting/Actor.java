package org.homeward.demo.acting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.homeward.demo.world.Course;
import org.homeward.forms.FormReader;
import org.homeward.forms.TaskForm;

/**
 * Does people's tasks as one of those whose they are, over the same addresses that Tasklist uses: looks at the form, answers it
 * and hands it in. When that happens is the caller's business. Safe for several threads.
 */
public final class Actor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TASKS = "/engine-rest/task";
    private static final String SECOND_SIGNATURE = "countersign-pathway";
    private static final int MANY = 1000;

    private final Door door;
    private final Staff staff;
    private final FormReader reader;
    private final Answers answers;
    private final Map<String, TaskForm> forms = new ConcurrentHashMap<>();

    /** @param home where the product listens, for example {@code http://localhost:8080} */
    public Actor(URI home, Staff staff, FormReader reader, Answers answers) {
        this.door = new Door(home, staff.password());
        this.staff = staff;
        this.reader = reader;
        this.answers = answers;
    }

    /** What waits for somebody in one journey, as a system of the hospital may read it. @param system its account */
    public List<OpenTask> tasksOf(String journey, String system) {
        var waits = door.get(system, "/api/v1/journeys/" + journey).orThrow("Reading a journey").json().path("waits");
        return StreamSupport.stream(waits.spliterator(), false).map(wait -> wait.path("task")).filter(JsonNode::isObject)
                .map(task -> new OpenTask(task.path("id").asText(), task.path("kind").asText(), task.path("group").asText(), journey)).toList();
    }

    /** The open journey of somebody, as a system of the hospital finds it. */
    public Optional<String> journeyOf(Course course, String system) {
        var found = door.post(system, "/api/v1/journeys/search", Map.of("nhsNumber", course.person().nhsNumber().value(), "closedToo", false))
                .orThrow("Looking for a journey").json().path("journeys");
        return StreamSupport.stream(found.spliterator(), false).map(each -> each.path("id").asText()).findFirst();
    }

    /** The council's case system tells which care somebody has at home; nothing where there is none, or no such system. */
    public void tellsOfCare(Course course) {
        course.needs().careBefore().ifPresent(care -> staff.of("council-systems." + course.person().council(), "").ifPresent(system ->
                door.put(system, "/api/v1/care-packages/" + CareBefore.reference(course), CareBefore.told(course, care))
                        .orThrow("Telling of care")));
    }

    /** What a provider is asked without being told whom it is about. @param group for example {@code care-providers.brightwater} */
    public List<OpenTask> offersTo(String group) {
        return staff.of(group, "").map(user -> door.post(user, TASKS + "?maxResults=" + MANY, Map.of("candidateGroup", group,
                "includeAssignedTasks", true, "taskDefinitionKeyIn", Providers.elements())).orThrow("Reading offers").json())
                .map(tasks -> StreamSupport.stream(tasks.spliterator(), false).map(task -> new OpenTask(task.path("id").asText(),
                        kind(task.path("taskDefinitionKey").asText()), group, task.path("processInstanceId").asText())).toList())
                .orElse(List.of());
    }

    /** Who has taken it; empty where nobody has, or where it is gone. */
    public Optional<String> holder(OpenTask task) {
        return whose(task).map(user -> door.get(user, address(task))).filter(Door.Answer::isFine)
                .map(answer -> answer.json().path("assignee").textValue());
    }

    /** Somebody of the team says that they see to it. */
    public Deed takes(OpenTask task) {
        return whose(task).map(user -> deed(user, door.post(user, address(task) + "/claim", Map.of("userId", user))))
                .orElseGet(Deed.Gone::new);
    }

    /** @param course empty for what a provider is asked without being told whom it is about */
    public Deed does(OpenTask task, Optional<Course> course, Instant now) {
        return whose(task).map(user -> does(task, user, course, now)).orElseGet(Deed.Gone::new);
    }

    /** What was decided by one is signed by another. */
    private Optional<String> whose(OpenTask task) {
        var one = staff.of(task.group(), task.about());
        return task.kind().equals(SECOND_SIGNATURE) ? one.flatMap(user -> staff.colleague(task.group(), user)) : one;
    }

    private Deed does(OpenTask task, String user, Optional<Course> course, Instant now) {
        var filledIn = door.get(user, address(task) + "/form-variables?deserializeValues=false");
        if (!filledIn.isFine()) {
            return deed(user, filledIn);
        }
        var shown = values(filledIn.json());
        var form = forms.computeIfAbsent(task.kind(), kind -> read(task, user));
        var said = answers.to(task, course, now, form, shown);
        if (said.isEmpty()) {
            return new Deed.NotYet();
        }
        var deed = handsIn(task, user, said.get());
        if (!(deed instanceof Deed.Refused)) {
            return deed;
        }
        forms.remove(task.kind());   // a process owner may have changed it
        return task.isNameless() ? handsIn(task, user, answers.withoutRoom(task, now, form, shown)) : deed;
    }

    private Deed handsIn(OpenTask task, String user, Map<String, Object> said) {
        var variables = new LinkedHashMap<String, Object>();
        said.forEach((question, answer) -> variables.put(question, Collections.singletonMap("value", answer)));
        return deed(user, door.post(user, address(task) + "/submit-form", Map.of("variables", variables)));
    }

    private TaskForm read(OpenTask task, String user) {
        return reader.read(door.get(user, address(task) + "/deployed-form").orThrow("Reading a form").body());
    }

    private static Deed deed(String user, Door.Answer answer) {
        return switch (answer.status()) {
            case 200, 204 -> new Deed.Done(user);
            case 400 -> new Deed.Refused(answer.json().path("message").asText());
            case 403, 404, 409 -> new Deed.Gone();
            default -> throw new IllegalStateException("The product answers " + answer.status());
        };
    }

    private static String address(OpenTask task) {
        return TASKS + "/" + task.id();
    }

    private static Map<String, Object> values(JsonNode variables) {
        var values = new LinkedHashMap<String, Object>();
        variables.properties().forEach(each -> values.put(each.getKey(), value(each.getValue())));
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** Lists come as JSON in a text. */
    private static Object value(JsonNode variable) {
        var value = variable.path("value");
        try {
            return variable.path("type").asText().equals("Json") && value.isTextual() ? JSON.readValue(value.asText(), Object.class)
                    : JSON.convertValue(value, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("What is filled in cannot be read", e);
        }
    }

    /** {@code userTask_agreePathway} is {@code agree-pathway}. */
    private static String kind(String element) {
        return element.replaceFirst("^[^_]*_", "").replaceAll("([A-Z]|[0-9]+)", "-$1").toLowerCase(Locale.ROOT);
    }
}
