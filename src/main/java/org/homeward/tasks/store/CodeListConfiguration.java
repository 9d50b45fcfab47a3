package org.homeward.tasks.store;

import java.time.Clock;
import org.homeward.access.Audit;
import org.homeward.tasks.CodeLists;
import org.homeward.tasks.ImportCodeList;
import org.homeward.tasks.ListedChoices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how closed lists are changed and how forms offer them. */
@Configuration(proxyBeanMethods = false)
class CodeListConfiguration {

    @Bean
    ImportCodeList importOfCodeLists(CodeLists lists, Audit audit, Clock clock) {
        return new ImportCodeList(lists, audit, clock);
    }

    @Bean
    ListedChoices listedChoices(CodeLists lists, Clock clock) {
        return new ListedChoices(lists, clock);
    }
}
