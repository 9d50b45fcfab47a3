package org.homeward.links.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.TeamMailboxes;
import org.homeward.access.TeamMailboxes.TeamMailbox;
import org.homeward.links.AnswerLink;
import org.homeward.links.AskedByLink;
import org.homeward.links.OpenLink;
import org.homeward.links.Reading;
import org.homeward.links.Reading.Asks;
import org.homeward.links.Reading.Closed;
import org.homeward.tasks.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws what a link asks, or says why it asks nothing and what to do instead. */
@Component
class LinkView {

    private final OpenLink links;
    private final LinkForm form;
    private final TeamMailboxes mailboxes;

    LinkView(OpenLink links, LinkForm form, TeamMailboxes mailboxes) {
        this.links = links;
        this.form = form;
        this.mailboxes = mailboxes;
    }

    /**
     * The question with its fields.
     *
     * @param told     what has happened, in a sentence; else empty
     * @param problems what to do about the code, and about answers
     */
    String asks(Asks asks, String token, Map<String, String> typed, String told, List<Refusal> problems, Model model) {
        var asked = asks.link().asked();
        model.addAttribute("token", token);
        model.addAttribute("asked", asks.shown());
        model.addAttribute("fields", form.fields(asks.question(), typed, problems));
        model.addAttribute("awaitsCode", links.awaitsCode(asks.link()));
        model.addAttribute("mailbox", asked.address().substring(asked.address().indexOf('@') + 1));
        model.addAttribute("told", told);
        model.addAttribute("problems", problems);
        model.addAttribute("wrongCode", problems.stream().filter(problem -> problem.question().equals("code"))
                .map(Refusal::sentence).findFirst().orElse(null));
        model.addAttribute("file", asks.question().file().orElse(null));
        model.addAttribute("wrongFile", problems.stream().filter(problem -> problem.question().equals(AskedByLink.FILE))
                .map(Refusal::sentence).findFirst().orElse(null));
        model.addAttribute("mark", "");
        return page("links/answer", Optional.of(asks.link()), model);
    }

    String answered(Asks asks, String sentence, Model model) {
        model.addAttribute("sentence", sentence);
        return page("links/answered", Optional.of(asks.link()), model);
    }

    String closed(Closed closed, Model model) {
        model.addAttribute("why", switch (closed.why()) {
            case UNKNOWN, FORGED -> "unknown";
            default -> closed.why().key();
        });
        model.addAttribute("sentence", closed.sentence());
        return page("links/closed", closed.link(), model);
    }

    /** Too many wrong links or codes came from there. Tells nothing about the link. */
    String tooMany(Model model) {
        model.addAttribute("why", "too-many");
        return page("links/closed", Optional.empty(), model);
    }

    static HttpStatus status(Closed closed) {
        return closed.link().isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
    }

    static boolean isOurs(Reading reading) {
        return reading instanceof Asks || reading instanceof Closed closed && closed.link().isPresent();
    }

    private String page(String template, Optional<AnswerLink> link, Model model) {
        var helpers = link.flatMap(it -> mailboxes.find(it.asked().helpers()));
        model.addAttribute("helpers", helpers.map(TeamMailbox::name).orElse(null));
        model.addAttribute("telephone", helpers.flatMap(TeamMailbox::telephone).orElse(null));
        model.addAttribute("outside", true);
        return template;
    }
}
