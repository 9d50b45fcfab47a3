package org.homeward.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.access.AuditCannotBeWritten;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says "not available" where nobody may be shown, because it cannot be noted who saw whom. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AuditRefused {

    @ExceptionHandler(AuditCannotBeWritten.class)
    void refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
