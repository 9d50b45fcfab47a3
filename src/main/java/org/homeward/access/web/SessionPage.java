package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Tells pages how long their session still lasts, so that they can warn in time, and lets their member stay. */
@RestController
class SessionPage {

    private final SessionRules rules;
    private final AccessSettings settings;

    SessionPage(SessionRules rules, AccessSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** Asked by pages on their own, so it does not count as doing something. */
    @GetMapping("/session/left")
    Map<String, Object> left(HttpServletRequest request) {
        var session = request.getSession();
        return Map.of("seconds", Math.max(0, rules.left(session).toSeconds()), "warnAt", settings.warning().toSeconds(),
                "canStay", !rules.isLastHour(session));
    }

    /** Asked by the button of the warning. Another site cannot send this header. */
    @GetMapping("/session/stay")
    ResponseEntity<Map<String, Object>> stay(@RequestHeader(name = "Homeward-Stay", defaultValue = "") String asked,
                                             HttpServletRequest request) {
        return asked.equals("yes") ? ResponseEntity.ok(left(request)) : ResponseEntity.status(HttpStatus.BAD_REQUEST).build();
    }
}
