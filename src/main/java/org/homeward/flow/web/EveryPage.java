package org.homeward.flow.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Gives every page what its frame shows: who is signed in, looked up only where a page asks, and the words for times
 * and keys.
 */
@ControllerAdvice(annotations = Controller.class)
class EveryPage {

    private final SignedIn signedIn;
    private final Clock clock;

    EveryPage(SignedIn signedIn, Clock clock) {
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @ModelAttribute("signedIn")
    LazyContextVariable<SignedIn.Shown> signedIn() {
        return new LazyContextVariable<>() {
            @Override
            protected SignedIn.Shown loadValue() {
                return signedIn.shown();
            }
        };
    }

    @ModelAttribute("times")
    LondonWords times() {
        return new LondonWords(clock.instant());
    }

    @ModelAttribute("words")
    PlainWords words() {
        return new PlainWords();
    }
}
