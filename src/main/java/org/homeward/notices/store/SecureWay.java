package org.homeward.notices.store;

import java.util.Locale;
import org.homeward.notices.SecureDomains;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Where mails may name people, they leave over an encrypted connection, and from a mailbox that is as secure as those they go to. */
final class SecureWay {

    private static final String SMTP = "spring.mail.properties.mail.smtp.";

    private SecureWay() {
    }

    static void check(NoticeSettings settings, Environment properties) {
        var domains = SecureDomains.of(settings.secureDomains());
        if (domains.isEmpty()) {
            return;
        }
        if (!isEncrypted(properties)) {
            throw new Open("Mails may name people, and the mail relay is spoken to in the clear.", "Set " + SMTP
                    + "starttls.required=true (or " + SMTP + "ssl.enable=true), or leave homeward.notices.secure-domains empty.");
        }
        if (!domains.hold(settings.from())) {
            throw new Open("Mails may name people, and their sender " + settings.from() + " is in none of the secure domains.",
                    "Set homeward.notices.from to a mailbox in one of homeward.notices.secure-domains, or leave these empty.");
        }
    }

    private static boolean isEncrypted(Environment properties) {
        return isOn(properties, SMTP + "starttls.required") || isOn(properties, SMTP + "ssl.enable")
                || properties.getProperty("spring.mail.protocol", "").toLowerCase(Locale.ROOT).equals("smtps");
    }

    private static boolean isOn(Environment properties, String name) {
        return properties.getProperty(name, Boolean.class, false);
    }

    /** What may not be read by others could be on its way. */
    static final class Open extends IllegalStateException {

        private static final long serialVersionUID = 1L;
        private final String whatToDo;

        Open(String message, String whatToDo) {
            super(message);
            this.whatToDo = whatToDo;
        }
    }

    /** Says at the end of a failed start what to do about it. */
    static final class Explained extends AbstractFailureAnalyzer<Open> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, Open cause) {
            return new FailureAnalysis(cause.getMessage(), cause.whatToDo, cause);
        }
    }
}
