package org.homeward.links.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.homeward.links.AnswerByLink;
import org.homeward.links.OpenLink;
import org.homeward.links.Reading;
import org.homeward.links.Reading.Asks;
import org.homeward.links.Reading.Closed;
import org.homeward.links.SendCode;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where somebody without an account answers a link. Looking changes nothing; answering takes a press of a button and the code
 * that was sent to the registered mailbox.
 */
@Controller
class AnswerPage {

    static final String TOO_LARGE = "too-large";
    private static final String CODE = "code";

    private final OpenLink opening;
    private final SendCode sending;
    private final AnswerByLink answering;
    private final LinkView view;
    private final LinkForm form;
    private final WrongLinks wrongLinks;

    AnswerPage(OpenLink opening, SendCode sending, AnswerByLink answering, LinkView view, LinkForm form, WrongLinks wrongLinks) {
        this.opening = opening;
        this.sending = sending;
        this.answering = answering;
        this.view = view;
        this.form = form;
        this.wrongLinks = wrongLinks;
    }

    @GetMapping("/answer/{token}")
    String show(@PathVariable String token, @RequestParam(required = false) String again, HttpServletRequest request,
                HttpServletResponse response, Model model) {
        if (wrongLinks.areTooMany(request, response)) {
            return view.tooMany(model);
        }
        var reading = opening.open(token);
        var problems = again == null ? List.<Refusal>of() : List.of(new Refusal("", again.equals(TOO_LARGE)
                ? "Nothing was taken, because the file is larger than can be sent. Choose a smaller one, for example scanned in grey."
                : "Nothing was taken, because the page was open for a long time or your browser takes no cookies. Please answer once more."));
        return reading instanceof Asks asks ? view.asks(asks, token, Map.of(), "", problems, model)
                : closed((Closed) reading, request, response, model);
    }

    @PostMapping("/answer/{token}/code")
    String send(@PathVariable String token, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request,
                HttpServletResponse response, Model model) {
        if (wrongLinks.areTooMany(request, response)) {
            return view.tooMany(model);
        }
        var outcome = sending.send(token);
        if (outcome.reading() instanceof Closed closed) {
            return closed(closed, request, response, model);
        }
        var asks = (Asks) outcome.reading();
        var typed = form.typed(asks.question(), sent);
        if (outcome instanceof SendCode.TooMany tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return view.asks(asks, token, typed, "", List.of(new Refusal(CODE, tooMany.forGood()
                    ? "No more codes are sent for this link. Please telephone." : "Three codes were sent already. Use the newest one, or"
                    + " wait ten minutes.")), model);
        }
        return view.asks(asks, token, typed, "A code is on its way to your mailbox. It counts for ten minutes.", List.of(), model);
    }

    @PostMapping("/answer/{token}")
    String answer(@PathVariable String token, @RequestParam MultiValueMap<String, String> sent,
                  @RequestParam(name = CODE, defaultValue = "") String code, @RequestParam(required = false) MultipartFile file,
                  HttpServletRequest request, HttpServletResponse response, Model model) {
        if (wrongLinks.areTooMany(request, response)) {
            return view.tooMany(model);
        }
        var before = opening.look(token);
        Map<String, String> typed = before instanceof Asks asks ? form.typed(asks.question(), sent) : Map.of();
        try {
            var posted = before instanceof Asks asks ? form.posted(asks.question(), typed) : Map.<String, Object>of();
            return came(answering.answer(token, posted, form.file(file), code), token, typed, request, response, model);
        } catch (AnswersRefused e) {
            answering.noteRefusal(token);
            return view.asks((Asks) before, token, typed, "", e.refusals(), model);
        }
    }

    private String came(AnswerByLink.Outcome outcome, String token, Map<String, String> typed, HttpServletRequest request,
                        HttpServletResponse response, Model model) {
        if (outcome.reading() instanceof Closed closed) {
            return closed(closed, request, response, model);
        }
        var asks = (Asks) outcome.reading();
        if (outcome instanceof AnswerByLink.Taken taken) {
            return view.answered(asks, taken.sentence(), model);
        }
        if (outcome instanceof AnswerByLink.WrongCode wrong) {
            wrongLinks.count(request);
            return view.asks(asks, token, typed, "", List.of(new Refusal(CODE, wrong.triesLeft() > 0
                    ? "This is not the code. Type the newest one that was sent; you have " + wrong.triesLeft() + " more tries."
                    : "This is not the code, and it was tried too often. Have a new one sent.")), model);
        }
        return view.asks(asks, token, typed, "", List.of(new Refusal(CODE, "No code counts just now. Have a new one sent.")), model);
    }

    private String closed(Closed closed, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!LinkView.isOurs(closed)) {
            wrongLinks.count(request);
        }
        response.setStatus(LinkView.status(closed).value());
        return view.closed(closed, model);
    }
}
