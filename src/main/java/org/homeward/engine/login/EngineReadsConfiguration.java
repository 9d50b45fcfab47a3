package org.homeward.engine.login;

import org.camunda.bpm.engine.ProcessEngine;
import org.homeward.access.Audit;
import org.homeward.access.WhoIsAsking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the audit of what the engine tells behind both sign-ins, so that it knows who asks. */
@Configuration(proxyBeanMethods = false)
class EngineReadsConfiguration {

    private static final int BEHIND_THE_SIGN_INS = 300;

    @Bean
    FilterRegistrationBean<EngineReads> engineReads(Audit audit, WhoIsAsking asking, ObjectProvider<ProcessEngine> engine) {
        var filter = new FilterRegistrationBean<>(new EngineReads(audit, asking, engine));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        filter.setOrder(BEHIND_THE_SIGN_INS);
        filter.setAsyncSupported(true);
        return filter;
    }
}
