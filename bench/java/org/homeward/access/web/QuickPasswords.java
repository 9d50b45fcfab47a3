package org.homeward.access.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets a password that was checked thoroughly once count for the rest of a process in which months pass: there, each minute is long
 * after the last check.
 */
public final class QuickPasswords implements PasswordEncoder {

    private final PasswordEncoder thorough;
    private final Map<String, Boolean> matched = new ConcurrentHashMap<>();

    private QuickPasswords(PasswordEncoder thorough) {
        this.thorough = thorough;
    }

    /** Before the beans of the product are made. */
    public static void use(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(beans -> {
            var settings = beans.getBeanDefinition("passwordEncoder");
            ((BeanDefinitionRegistry) beans).removeBeanDefinition("passwordEncoder");
            ((BeanDefinitionRegistry) beans).registerBeanDefinition("thoroughPasswordEncoder", settings);
            settings.setAutowireCandidate(false);
            var quick = new RootBeanDefinition(RecentlyChecked.class, () -> new RecentlyChecked(new QuickPasswords(
                    beans.getBean("thoroughPasswordEncoder", PasswordEncoder.class)), beans.getBean(java.time.Clock.class)));
            ((GenericApplicationContext) context).registerBeanDefinition("passwordEncoder", quick);
        });
    }

    @Override
    public String encode(CharSequence password) {
        return thorough.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String sealed) {
        return matched.computeIfAbsent(password + "\n" + sealed, it -> thorough.matches(password, sealed));
    }

    @Override
    public boolean upgradeEncoding(String sealed) {
        return thorough.upgradeEncoding(sealed);
    }
}
