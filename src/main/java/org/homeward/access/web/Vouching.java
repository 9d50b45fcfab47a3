package org.homeward.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.security.core.Authentication;

/** Asks the identity provider whether somebody whom it signed in may still be here, and in which teams. */
interface Vouching {

    Answer ask(Authentication who, HttpServletRequest request, HttpServletResponse response);

    /** How long somebody may stay while the provider does not answer. */
    Duration patience();

    /** What came of asking. */
    enum Answer { MAY_STAY, MUST_GO, NO_ANSWER }
}
