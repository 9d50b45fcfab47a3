package org.homeward.access.store;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start where nobody has set the administrator's password, before anything else is touched. */
@Component
@Profile("!demo")
class AdministratorSecret implements BeanFactoryPostProcessor, EnvironmentAware {

    static final String PROPERTY = "homeward.admin.password";
    private static final int SHORTEST = 12;

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var password = environment.getProperty(PROPERTY, "");
        if (password.length() < SHORTEST) {
            throw new Missing(password.isEmpty() ? "no password is set for its administrator"
                    : "the password of its administrator is shorter than " + SHORTEST + " characters");
        }
    }

    static final class Missing extends RuntimeException {

        Missing(String what) {
            super("Homeward does not start because " + what + ".");
        }
    }

    /** Says so at the end of the log, with what to do. */
    static final class Explained extends AbstractFailureAnalyzer<Missing> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, Missing cause) {
            return new FailureAnalysis(cause.getMessage(), "Set HOMEWARD_ADMIN_PASSWORD to a password of at least "
                    + SHORTEST + " characters and start again; the user is \"admin\". To try Homeward with invented "
                    + "people, start it with the profile \"demo\".", cause);
        }
    }
}
