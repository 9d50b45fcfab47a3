package org.homeward.integration.hl7.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.access.Viewer;
import org.homeward.integration.hl7.Envelope;
import org.homeward.integration.hl7.MessageLog;
import org.homeward.integration.hl7.MessageLog.Selection;
import org.homeward.integration.hl7.ReplayMessage;
import org.homeward.integration.hl7.Senders;
import org.homeward.integration.hl7.mllp.OpenDoor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The hospitals' messages, for administrators: who sent what and what became of it, never what stands inside. One that
 * could not be used or applied can be tried again from here.
 */
@Controller
class MessagesPage {

    private static final int ROWS = 50;
    private static final String ATTENTION = "attention";

    private final MessageLog log;
    private final ReplayMessage replayMessage;
    private final OpenDoor.All ports;
    private final Senders senders;

    MessagesPage(MessageLog log, ReplayMessage replayMessage, OpenDoor.All ports, Senders senders) {
        this.log = log;
        this.replayMessage = replayMessage;
        this.ports = ports;
        this.senders = senders;
    }

    @GetMapping("/messages")
    String show(@RequestParam(defaultValue = ATTENTION) String show, @RequestParam(defaultValue = "0") long before,
                Authentication who, Model model) {
        allowOnlyAdministrators(who);
        var rows = log.list(selection(show), before > 0 ? before : Long.MAX_VALUE, ROWS + 1);
        model.addAttribute("rows", rows.stream().limit(ROWS).toList());
        model.addAttribute("next", rows.size() > ROWS ? rows.get(ROWS - 1).id() : null);
        model.addAttribute("show", show);
        model.addAttribute("first", before <= 0);
        model.addAttribute("choices", choices());
        model.addAttribute("doors", ports.doors());
        model.addAttribute("silent", senders.silent());
        return "integration/messages";
    }

    @PostMapping("/messages/{id}/replay")
    String replay(@PathVariable long id, @RequestParam(defaultValue = ATTENTION) String show, Authentication who,
                  RedirectAttributes after) {
        allowOnlyAdministrators(who);
        after.addFlashAttribute("outcome", replayMessage.replay(id, who.getName()).words());
        after.addAttribute("show", show);
        return "redirect:/messages";
    }

    private static Selection selection(String show) {
        return Arrays.stream(Envelope.State.values()).filter(state -> state.key().equals(show))
                .<Selection>map(Selection.InState::new).findFirst()
                .orElseGet(() -> show.equals("all") ? new Selection.All() : new Selection.NeedsAttention());
    }

    private static List<Choice> choices() {
        var choices = Arrays.stream(Envelope.State.values()).map(state -> new Choice(state.key(), state.words()))
                .collect(Collectors.toList());
        choices.add(0, new Choice(ATTENTION, "Needs attention"));
        choices.add(new Choice("all", "All"));
        return choices;
    }

    static void allowOnlyAdministrators(Authentication who) {
        Set<String> groups = who == null ? Set.of()
                : who.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        if (!new Viewer(who == null ? "nobody" : who.getName(), groups).is("administrators")) {
            throw new AccessDeniedException("Only administrators see the hospitals' messages");
        }
    }

    /**
     * One way to narrow the list.
     *
     * @param key as it stands in the address
     */
    public record Choice(String key, String words) {
    }
}
