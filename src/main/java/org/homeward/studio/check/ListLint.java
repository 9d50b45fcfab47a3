package org.homeward.studio.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.tasks.AnswerType;

/** Whether a form chooses from a closed list wherever there is one, and writes none down a second time. */
final class ListLint {

    /** How many answers a form may write down itself; more of them are a list that somebody has to look after. */
    private static final Map<String, Integer> MOST_OF_ITS_OWN = Map.of("radio", 6, "select", 12);
    private static final Set<String> OWN_WORDS = Set.of("textfield", "textarea");

    private ListLint() {
    }

    static List<String> findings(FormFile file, KnownLists lists) {
        var findings = new ArrayList<String>();
        file.fields().forEach(field -> check(field, lists, findings));
        file.contract().questions().forEach(question -> {
            if (question.type() instanceof AnswerType.Code code && !lists.has(code.list())) {
                findings.add(question.name() + ": there is no list " + code.list());
            }
        });
        return findings;
    }

    private static void check(JsonNode field, KnownLists lists, List<String> findings) {
        var id = field.path("id").asText();
        var kind = field.path("type").asText();
        var values = QuestionLint.values(field);
        if (MOST_OF_ITS_OWN.containsKey(kind) && !values.isEmpty()) {
            FormLint.expect(findings, values.size() <= MOST_OF_ITS_OWN.get(kind), id + " offers " + values.size()
                    + " answers of its own; make them a list and the question one of type code");
            lists.writtenAgain(values).ifPresent(list -> findings.add(id + " writes the list " + list
                    + " down again; let the question be of type code"));
        }
        if (OWN_WORDS.contains(kind) && !field.path("readonly").asBoolean()) {
            lists.calledAfter(field.path("key").asText()).ifPresent(list -> findings.add(id
                    + " asks for own words where there is the list " + list + "; let the question be of type code"));
        }
    }
}
