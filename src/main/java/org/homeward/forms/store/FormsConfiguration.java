package org.homeward.forms.store;

import java.time.Clock;
import org.homeward.access.AccessPolicy;
import org.homeward.access.PartOfForm;
import org.homeward.access.WhoIsAsking;
import org.homeward.forms.EarlierAnswers;
import org.homeward.forms.WriteDraft;
import org.homeward.tasks.Answers;
import org.homeward.tasks.Drafts;
import org.homeward.tasks.RecordFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what the page of a task does. */
@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    WriteDraft writingOfDrafts(Drafts drafts, Clock clock) {
        return new WriteDraft(drafts, clock);
    }

    @Bean
    EarlierAnswers earlierAnswers(Answers answers, RecordFacts facts, AccessPolicy policy, WhoIsAsking asking, PartOfForm forms) {
        return new EarlierAnswers(answers, facts, policy, asking, forms);
    }
}
