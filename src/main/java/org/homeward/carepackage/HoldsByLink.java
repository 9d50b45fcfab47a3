package org.homeward.carepackage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.journey.London;
import org.homeward.links.AskedByLink.Fact;
import org.homeward.links.AskedByLink.Over;
import org.homeward.links.AskedByLink.Standing;
import org.homeward.links.Voice;
import org.homeward.tasks.Answers;
import org.homeward.tasks.AnswersRefused;
import org.homeward.tasks.FormContract;
import org.homeward.tasks.Refusal;

/** What every question about a hold that is answered by link has in common: which hold, how it is shown, and who hears of the answer. */
public final class HoldsByLink {

    private final CarePackages packages;
    private final Holds holds;
    private final Answers answers;
    private final HoldProcess process;

    public HoldsByLink(CarePackages packages, Holds holds, Answers answers, HoldProcess process) {
        this.packages = packages;
        this.holds = holds;
        this.answers = answers;
        this.process = process;
    }

    /** @param asked what is asked about the hold as it is now, or why nothing is */
    Standing standing(String subject, Function<Hold, Standing> asked) {
        return find(subject).map(asked).orElse(new Over("This is not known here any more."));
    }

    /** @param subject the hold's number; empty where there is none */
    private Optional<Hold> find(String subject) {
        return holds.find(new HoldId(UUID.fromString(subject)));
    }

    /** The same; nobody else changes its package until the transaction at hand has ended. */
    Hold take(String subject) {
        packages.take(find(subject).map(Hold::carePackage).orElseThrow());
        return find(subject).orElseThrow();
    }

    CarePackage carePackage(Hold hold) {
        return packages.find(hold.carePackage()).orElseThrow();
    }

    /** The provider's own reference first, then what the question adds. */
    List<Fact> facts(Hold hold, Fact... more) {
        var facts = new ArrayList<>(List.of(new Fact("Your reference", carePackage(hold).clientReference())));
        facts.addAll(List.of(more));
        return facts;
    }

    Word word(Voice voice, String purpose, String why) {
        return new Word(voice.at(), Voice.BY_LINK + purpose, Optional.of(voice.actor()), why);
    }

    /** Keeps what was answered beside the answers of forms, and has the process look at it. */
    void heard(Voice voice, String purpose, Map<String, Object> said, Hold hold) {
        voice.journey().ifPresent(journey -> {
            answers.keep(journey, voice.sheet(), purpose, said, voice.actor(), voice.at());
            process.providerAnswered(journey, hold.carePackage());
        });
    }

    static AnswersRefused refused(PackageRefused refused, FormContract contract) {
        return new AnswersRefused(refused.problems().stream().map(problem -> new Refusal(problem.field(), contract.questions().stream()
                .filter(question -> question.name().equals(problem.field())).map(question -> "For “" + question.label() + "”, ")
                .findFirst().orElse("") + problem.sentence() + ".")).toList());
    }

    static String moment(Instant moment) {
        return London.words(London.day(moment)) + " at " + London.time(moment);
    }

    /** Why nothing is asked, for a provider who opens a link late. */
    static String howItStands(Hold hold) {
        return switch (hold.phase()) {
            case TOLD -> "Please pause the visits and keep the times. A link to confirm that is in the newest mail.";
            case ACKNOWLEDGED -> "You have confirmed that the visits are paused. Please keep the times until "
                    + London.words(hold.slotHeldUntil()) + ".";
            case RESTART_ASKED -> "The person is about to come home. Please answer the newer mail, which asks when you come again.";
            case RESTART_CONFIRMED -> "It is agreed that you come again on " + moment(hold.firstVisitAt().orElseThrow())
                    + ". If that changes, please telephone.";
            case RESTARTED -> "The visits go on already.";
            case UNDONE -> "The visits were not to be paused after all. Please come as before.";
            case LAPSED -> "The times are not kept any more, so it is too late to answer here. Please telephone if you can still come.";
            case ENDED -> "This care has ended. Please do not come any more.";
        };
    }
}
