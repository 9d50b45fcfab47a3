package org.homeward.engine.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.rest.dto.task.CompleteTaskDto;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.Refusal;

/**
 * Reads a form that was posted by program. What kind of answer a question takes stands in the form's contract, whatever
 * kind the program names; and an answer without a value is none. Example:
 * {@code {"variables": {"newsScore": {"value": 2, "type": "Integer"}}}}.
 */
final class PostedForms implements ReaderInterceptor {

    private static final Set<String> WRITTEN_AS_TEXT = Set.of("object", "json", "xml", "file", "bytes");

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext posted) throws IOException {
        if (!CompleteTaskDto.class.isAssignableFrom(posted.getType())) {
            return posted.proceed();
        }
        try {
            var form = posted.proceed();
            if (form instanceof CompleteTaskDto read && read.getVariables() != null) {
                leaveKindsToTheContract(read.getVariables());
            }
            return form;
        } catch (JsonProcessingException e) {
            throw new AnswersRefused(List.of(new Refusal("", "The answers cannot be read: they are not JSON of the form "
                    + "{\"variables\": {\"question\": {\"value\": \"answer\"}}}.")));
        }
    }

    private static void leaveKindsToTheContract(Map<String, VariableValueDto> answers) {
        answers.replaceAll((question, answer) -> answer == null ? new VariableValueDto() : answer);
        answers.values().stream()
                .filter(answer -> answer.getType() != null
                        && !WRITTEN_AS_TEXT.contains(answer.getType().toLowerCase(Locale.ROOT)))
                .forEach(answer -> answer.setType(null));
    }
}
