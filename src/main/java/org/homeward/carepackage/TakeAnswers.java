package org.homeward.carepackage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homeward.carepackage.Hold.By;
import org.homeward.carepackage.NextStep.What;
import org.homeward.journey.JourneyId;
import org.homeward.journey.London;
import org.homeward.journey.UseCase;
import org.homeward.tasks.Answer;
import org.homeward.tasks.AnswerSource;
import org.homeward.tasks.Answers;

/** Does what was just answered about a held package, in the task that was done last. */
@UseCase
public class TakeAnswers {

    private final Holds holds;
    private final HoldDeeds deeds;
    private final Answers answers;

    public TakeAnswers(Holds holds, HoldDeeds deeds, Answers answers) {
        this.holds = holds;
        this.deeds = deeds;
        this.answers = answers;
    }

    /** @param task the task that has been done; nothing is answered where none was */
    public void take(JourneyId journey, CarePackageId id, What task) {
        var hold = holds.newest(id).orElseThrow();
        switch (task) {
            case TELEPHONE -> called(new Sheet(journey, "telephone-provider"), hold);
            case CONFIRM_RESTART -> restart(new Sheet(journey, "confirm-restart"), hold);
            case DECIDE_SLOT_EXTENSION -> extend(new Sheet(journey, "decide-slot-extension"), hold);
            default -> { }
        }
    }

    private void called(Sheet sheet, Hold hold) {
        var confirmed = sheet.is("confirmed", "yes");
        var word = sheet.word("confirmed");
        if (hold.phase() == HoldPhase.RESTART_CONFIRMED && !hold.firstVisitMissed() && hold.isAtHome()) {
            firstVisit(sheet, hold, confirmed, word);
        } else if (confirmed && hold.phase() == HoldPhase.UNDONE) {
            deeds.provider().confirmsUndo(hold.id(), By.TELEPHONE, word);
        } else if (confirmed && hold.phase() == HoldPhase.TOLD) {
            sheet.moment("lastVisitAt").ifPresent(last -> deeds.provider().acknowledges(hold.id(),
                    new HearProvider.Pause(last, sheet.is("nextVisitWillHappen", "no"), hold.slotHeldUntil()), By.TELEPHONE, word));
        } else if (confirmed) {
            sheet.moment("firstVisitAt").ifPresent(first -> deeds.provider().confirmsRestart(hold.id(), first, By.TELEPHONE, word));
        }
    }

    /** A call after the first visit asks whether it was made; where nobody could say, it is asked again. */
    private void firstVisit(Sheet sheet, Hold hold, boolean made, Word word) {
        if (made) {
            deeds.provider().visitMade(hold.id(), word);
        } else if (!sheet.is("nextVisitWillHappen", "not-known")) {
            deeds.provider().visitMissed(hold.id(), word);
        }
    }

    private void restart(Sheet sheet, Hold hold) {
        var word = sheet.word("canRestart");
        if (sheet.is("canRestart", "no")) {
            deeds.lapse().givenBack(hold.id(), word);
        } else {
            sheet.moment("firstVisitAt").ifPresent(first -> deeds.provider().confirmsRestart(hold.id(), first, By.TASK, word));
        }
    }

    private void extend(Sheet sheet, Hold hold) {
        if (sheet.is("decision", "extend")) {
            sheet.answer("extendDays").map(days -> ((Number) days.value()).intValue())
                    .ifPresent(days -> deeds.lapse().extend(hold.id(), days, sheet.word("decision")));
        }
    }

    private final class Sheet {

        private final JourneyId journey;
        private final String form;

        Sheet(JourneyId journey, String form) {
            this.journey = journey;
            this.form = form;
        }

        Optional<Answer> answer(String question) {
            return answers.newest(journey, List.of(new AnswerSource(form, question)));
        }

        boolean is(String question, String value) {
            return answer(question).filter(it -> it.value().equals(value)).isPresent();
        }

        Optional<Instant> moment(String question) {
            return answer(question).map(it -> London.moment(it.value().toString()));
        }

        Word word(String question) {
            var answer = answer(question).orElseThrow();
            return new Word(answer.answeredAt(), "task:" + form, Optional.of(answer.author()), "");
        }
    }
}
