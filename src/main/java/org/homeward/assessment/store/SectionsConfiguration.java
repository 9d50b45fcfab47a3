package org.homeward.assessment.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Audit;
import org.homeward.access.Directory;
import org.homeward.access.LocalSettings;
import org.homeward.access.Memberships;
import org.homeward.assessment.DeclineAssessment;
import org.homeward.assessment.EarlierSectionShown;
import org.homeward.assessment.EarlierSections;
import org.homeward.assessment.HomeFilledIn;
import org.homeward.assessment.KeepSection;
import org.homeward.assessment.OnlyOwnProfession;
import org.homeward.assessment.ReadAssessment;
import org.homeward.assessment.ReuseFacts;
import org.homeward.assessment.ReuseTable;
import org.homeward.assessment.Section;
import org.homeward.assessment.SectionFilledIn;
import org.homeward.assessment.SectionWords;
import org.homeward.assessment.Sections;
import org.homeward.assessment.SettleEarlierSection;
import org.homeward.assessment.TrustedAssessment;
import org.homeward.carepackage.CarePackages;
import org.homeward.forms.FormDesk;
import org.homeward.journey.JourneyNews;
import org.homeward.journey.Timeline;
import org.homeward.person.Persons;
import org.homeward.stay.NctrIntervals;
import org.homeward.tasks.AnswerRule;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Fact;
import org.homeward.tasks.Prefill;
import org.homeward.tasks.Waits;
import org.homeward.tasks.WhenAnswered;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how sections of an assessment are kept, shown and used again. */
@Configuration(proxyBeanMethods = false)
class SectionsConfiguration {

    @Bean
    WhenAnswered keepSection(Sections sections) {
        return new KeepSection(sections);
    }

    @Bean
    TrustedAssessment trustedAssessment(Persons persons, CarePackages packages, LocalSettings settings) {
        return new TrustedAssessment(persons, packages, settings);
    }

    @Bean
    EarlierSections earlierSections(Sections sections, Persons persons, NctrIntervals intervals, TrustedAssessment trusted,
                                    ReuseTable table, Clock clock) {
        return new EarlierSections(sections, persons, intervals, trusted, table, clock);
    }

    @Bean
    SettleEarlierSection settlingOfEarlierSections(EarlierSections earlier, Sections sections, Answers answers,
                                                   Memberships memberships, Timeline timeline, Clock clock) {
        return new SettleEarlierSection(earlier, sections, answers, memberships, timeline, clock);
    }

    @Bean
    DeclineAssessment decliningOfAssessments(JourneyNews news, Waits waits, Timeline timeline, Audit audit, Clock clock) {
        return new DeclineAssessment(news, waits, timeline, audit, clock);
    }

    @Bean
    SectionWords sectionWords(FormDesk forms, Directory directory) {
        return new SectionWords(forms, directory);
    }

    @Bean
    ReadAssessment readAssessment(Sections sections, Answers answers, SectionWords words, AccessPolicy policy,
                                  Directory directory, Audit audit) {
        return new ReadAssessment(sections, answers, words, policy, directory, audit);
    }

    @Bean
    AnswerRule onlyOwnProfession(EarlierSections earlier) {
        return new OnlyOwnProfession(earlier);
    }

    @Bean
    Prefill earlierSectionShown(EarlierSections earlier, Answers answers, SectionWords words) {
        return new EarlierSectionShown(earlier, answers, words);
    }

    @Bean
    Prefill homeFilledIn(EarlierSections earlier, Answers answers, SectionWords words) {
        return new HomeFilledIn(earlier, answers, words);
    }

    @Bean
    Prefill needsFilledIn(Sections sections, Answers answers) {
        return new SectionFilledIn(Section.NEEDS, sections, answers);
    }

    @Bean
    Prefill therapyFilledIn(Sections sections, Answers answers) {
        return new SectionFilledIn(Section.THERAPY, sections, answers);
    }

    @Bean
    Prefill socialCareFilledIn(Sections sections, Answers answers) {
        return new SectionFilledIn(Section.SOCIAL_CARE, sections, answers);
    }

    @Bean
    ReuseFacts reuseFacts(EarlierSections earlier, TrustedAssessment trusted, Answers answers) {
        return new ReuseFacts(earlier, trusted, answers);
    }

    @Bean
    Fact ageDays(ReuseFacts facts) {
        return facts.ageDays();
    }

    @Bean
    Fact conditionChanged(ReuseFacts facts) {
        return facts.conditionChanged();
    }

    @Bean
    Fact sameKindOfAssessor(ReuseFacts facts) {
        return facts.sameKindOfAssessor();
    }

    @Bean
    Fact acceptedByReceiver(ReuseFacts facts) {
        return facts.acceptedByReceiver();
    }
}
