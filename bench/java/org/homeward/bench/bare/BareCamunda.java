package org.homeward.bench.bare;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.homeward.engine.LondonTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Camunda as its starter sets it up, on a database of its own, with the product's models and delegates that are empty. Nothing of the
 * product's settings is read. Its timers are fired by hand, because time is simulated.
 */
public final class BareCamunda implements AutoCloseable {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    private final ConfigurableApplicationContext context;
    private final Replay replay;

    private BareCamunda(ConfigurableApplicationContext context, Replay replay) {
        this.context = context;
        this.replay = replay;
    }

    /** A plain application. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class, CamundaBpmAutoConfiguration.class})
    static class Plain { }

    /** @param models the files that the product has deployed, by their names */
    public static BareCamunda start(String databaseUrl, Map<String, byte[]> models) {
        var replay = new Replay();
        var application = new SpringApplication(Plain.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            delegates(models).forEach(name -> beans.registerBean(name, JavaDelegate.class, (Supplier<JavaDelegate>) () -> replay::work));
            beans.registerBean("londonTime", LondonTime.class);
            beans.registerBean("inUse", EverythingInUse.class);
            beans.registerBean("replay", ProcessEnginePlugin.class, () -> new ReplayPlugin(replay));
        });
        var context = application.run("--spring.config.name=bare", "--spring.datasource.url=" + databaseUrl, "--spring.main.banner-mode=off",
                "--camunda.bpm.auto-deployment-enabled=false", "--camunda.bpm.job-execution.enabled=false");
        var deployment = context.getBean(ProcessEngine.class).getRepositoryService().createDeployment().name("the product's models");
        models.forEach((name, file) -> deployment.addInputStream(name, new ByteArrayInputStream(file)));
        deployment.deploy();
        return new BareCamunda(context, replay);
    }

    private static TreeSet<String> delegates(Map<String, byte[]> models) {
        var names = new TreeSet<String>();
        models.values().forEach(file -> DELEGATE.matcher(new String(file, StandardCharsets.UTF_8)).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    /** Lets happen what happened in one transaction of the product, in one transaction. */
    public void happens(Act act) {
        var engine = context.getBean(ProcessEngine.class);
        replay.during(act, ids -> {
            if (act.stimuli().size() == 1) {
                act.stimuli().get(0).happen(engine, ids);
            } else {
                context.getBean(TransactionTemplate.class).executeWithoutResult(status -> act.stimuli().forEach(it -> it.happen(engine, ids)));
            }
        });
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
