package org.homeward.flow.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when something has gone wrong outside our own pages' reach: a page in plain words for people, and
 * problem+json for systems. Neither says what the cause was inside.
 */
@Controller
@RequestMapping("${server.error.path:/error}")
class ErrorPages implements ErrorController {

    private static final Map<Integer, String> SENTENCES = Map.of(
            401, "Send the token of a service account: Authorization: Bearer hw_…",
            403, "This account may not do that.",
            404, "There is nothing at this address.",
            405, "This address does not take that method.",
            413, "This is more than can be sent at once.",
            500, "Something went wrong on our side. Try again later; nothing was half done.",
            503, "This cannot be shown just now. Try again in a minute.");

    private static final Set<Integer> PAGES = Set.of(403, 404, 413);

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var status = status(request);
        var view = PAGES.contains(status.value()) ? String.valueOf(status.value())
                : status.is5xxServerError() ? "5xx" : "4xx";
        return new ModelAndView("error/" + view, status);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var status = status(request);
        var problem = ProblemDetail.forStatusAndDetail(status,
                SENTENCES.getOrDefault(status.value(), status.getReasonPhrase() + "."));
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
