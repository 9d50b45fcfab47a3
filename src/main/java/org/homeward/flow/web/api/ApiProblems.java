package org.homeward.flow.web.api;

import java.util.List;
import java.util.Map;
import org.homeward.journey.FailureInBrief;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells a system what was wrong with its request, as problem+json (RFC 9457) with the fields by name. What it sent is
 * never repeated, since it may be about a person.
 */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    /** A refusal that names each field that is wrong, with a sentence about it. */
    static ErrorResponseException wrongFields(Map<String, String> sentences) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.join(" ", sentences.entrySet()
                .stream().map(wrong -> wrong.getKey() + ": " + wrong.getValue()).toList()));
        problem.setTitle("The request cannot be understood");
        problem.setProperty("errors", sentences.entrySet().stream()
                .map(wrong -> Map.of("field", wrong.getKey(), "detail", wrong.getValue())).toList());
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }

    static ErrorResponseException noSuchJourney() {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "No journey that you may see has this id.");
        problem.setTitle("Journey not found");
        problem.setProperty("errors", List.of(Map.of("field", "id", "detail", "No journey that you may see has this id.")));
        return new ErrorResponseException(HttpStatus.NOT_FOUND, problem, null);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException e, HttpHeaders headers,
                                                                  HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(e, ProblemDetail.forStatusAndDetail(status,
                "The body cannot be read as a JSON object."), headers, status, request);
    }

    @ExceptionHandler(CannotAcquireLockException.class)
    ProblemDetail busy(CannotAcquireLockException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
                "Somebody else changed this at the same moment. Send it again.");
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail unforeseen(Exception e) {
        LOG.error("A request to the API failed: {}", new FailureInBrief(e));
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. Try again later; nothing was half done.");
    }
}
