package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.RequestAtHand;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Reads the request that this thread serves: never its query, and its path only as a template. */
@Component
class WebRequestAtHand implements RequestAtHand {

    private static final String NO_TEMPLATE = "other address";

    @Override
    public Optional<Asked> asked() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(asked(attributes.getRequest())) : Optional.empty();
    }

    private static Asked asked(HttpServletRequest request) {
        var template = Stream.of(TEMPLATE, HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE).map(request::getAttribute)
                .filter(Objects::nonNull).findFirst();
        return new Asked(Optional.ofNullable(request.getRemoteAddr()).orElse(""),
                request.getMethod() + " " + template.map(Object::toString).orElse(NO_TEMPLATE));
    }
}
