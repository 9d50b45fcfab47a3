package org.homeward.partnernotices.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.access.Part;
import org.homeward.journey.London;
import org.homeward.partnernotices.AcknowledgeNotice;
import org.homeward.partnernotices.AcknowledgeNotice.AnsweredAlready;
import org.homeward.partnernotices.IssueNotice;
import org.homeward.partnernotices.NoticeRefused;
import org.homeward.partnernotices.NoticeRights;
import org.homeward.partnernotices.PartnerNotice;
import org.homeward.partnernotices.PartnerNotice.Kind;
import org.homeward.partnernotices.ReadNotices;
import org.homeward.partnernotices.Receipt;
import org.homeward.partnernotices.WithdrawNotices;
import org.homeward.partnernotices.WithdrawalReason;
import org.homeward.person.Persons;
import org.homeward.tasks.CodeLists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a council was told of one person: read by both sides, answered by the council, issued and taken back by the hospital. */
@Controller
class PartnerNoticesPage {

    private static final String ADDRESS = "/journeys/{id}/notices";

    private final NoticeGate gate;
    private final ReadNotices readNotices;
    private final IssueNotice issueNotice;
    private final WithdrawNotices withdrawNotices;
    private final AcknowledgeNotice acknowledgeNotice;
    private final Persons persons;
    private final CodeLists lists;
    private final Clock clock;

    PartnerNoticesPage(NoticeGate gate, ReadNotices readNotices, IssueNotice issueNotice, WithdrawNotices withdrawNotices,
                       AcknowledgeNotice acknowledgeNotice, Persons persons, CodeLists lists, Clock clock) {
        this.gate = gate;
        this.readNotices = readNotices;
        this.issueNotice = issueNotice;
        this.withdrawNotices = withdrawNotices;
        this.acknowledgeNotice = acknowledgeNotice;
        this.persons = persons;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String id, Model model) {
        var seen = gate.reading(id);
        var viewer = gate.viewer();
        var shown = readNotices.of(viewer, seen.journey(), seen.permit());
        model.addAttribute("journey", id);
        model.addAttribute("person", seen.permit().shows(Part.IDENTITY) ? persons.of(seen.journey()).orElse(null) : null);
        model.addAttribute("notices", shown);
        model.addAttribute("mayIssue", seen.mayIssue());
        model.addAttribute("answers", shown.stream().map(ReadNotices.Shown::notice)
                .filter(notice -> NoticeRights.mayAnswer(viewer, notice)).map(notice -> notice.ref().value()).collect(Collectors.toSet()));
        model.addAttribute("kinds", Arrays.stream(Kind.values()).filter(Kind::asks).toList());
        model.addAttribute("types", Receipt.Type.values());
        model.addAttribute("reasons", lists.find(WithdrawalReason.LIST)
                .map(list -> list.choicesOn(London.day(clock.instant()))).orElse(List.of()));
        return "partnernotices/notices";
    }

    @PostMapping(ADDRESS)
    String issue(@PathVariable String id, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        var seen = gate.issuing(id);
        return attempt(id, "new", sent, after, () -> issueNotice.byHand(gate.viewer(), seen.journey(),
                sent.getOrDefault("kind", ""), sent.getOrDefault("reason", "")).kind().words() + " is sent.");
    }

    @PostMapping(ADDRESS + "/{ref}/withdrawal")
    String withdraw(@PathVariable String id, @PathVariable String ref, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        var notice = gate.notice(gate.issuing(id), ref);
        return attempt(id, ref, sent, after, () -> {
            withdrawNotices.byHand(gate.viewer(), notice, sent.getOrDefault("reason", ""), sent.getOrDefault("text", ""));
            return notice.kind().words() + " is taken back.";
        });
    }

    @PostMapping(ADDRESS + "/{ref}/receipt")
    String receipt(@PathVariable String id, @PathVariable String ref, @RequestParam Map<String, String> sent, RedirectAttributes after) {
        PartnerNotice notice = gate.notice(gate.reading(id), gate.answering(ref).ref().value());
        return attempt(id, ref, sent, after, () -> {
            acknowledgeNotice.acknowledge(gate.viewer(), notice, sent, "page:notices");
            return "Thank you. The hospital reads your answer here.";
        });
    }

    private static String attempt(String id, String where, Map<String, String> sent, RedirectAttributes after, Attempt attempt) {
        try {
            after.addFlashAttribute("outcome", attempt.made());
        } catch (NoticeRefused e) {
            after.addFlashAttribute("problems", e.sentences().entrySet().stream()
                    .map(wrong -> new Problem(wrong.getKey() + "-" + where, wrong.getValue())).toList());
            after.addFlashAttribute("typed", sent);
            after.addFlashAttribute("typedAt", where);
        } catch (AnsweredAlready e) {
            after.addFlashAttribute("problems", List.of(new Problem(where, e.getMessage())));
        }
        return "redirect:/journeys/" + id + "/notices";
    }

    /** @param field the id of the field on the page */
    record Problem(String field, String sentence) {
    }

    /** Says what was done. */
    private interface Attempt {
        String made();
    }
}
