package org.homeward.links.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.homeward.access.AddressLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Counts wrong links and wrong codes by the address that they come from, apart from wrong passwords. */
@Component
class WrongLinks {

    private final AddressLimit addresses;

    WrongLinks(@Value("${homeward.links.wrong-per-address:100}") int atOnce, Clock clock) {
        this.addresses = new AddressLimit(atOnce, clock);
    }

    void count(HttpServletRequest request) {
        addresses.wasWrong(request.getRemoteAddr());
    }

    /** Whether so many came from there that nothing more is looked at; the answer then says so. */
    boolean areTooMany(HttpServletRequest request, HttpServletResponse response) {
        var tooMany = !addresses.mayTry(request.getRemoteAddr());
        if (tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return tooMany;
    }
}
