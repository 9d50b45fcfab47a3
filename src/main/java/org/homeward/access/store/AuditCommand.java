package org.homeward.access.store;

import java.util.Arrays;
import java.util.List;
import org.homeward.access.VerifyAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Verifies the audit without starting Homeward: {@code java -jar homeward.jar --homeward.audit.verify}. It names every
 * row that is not as it was written, and answers 0 where all are, else 1.
 */
public final class AuditCommand {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCommand.class);
    private static final List<String> ASKED = List.of("--homeward.audit.verify", "--homeward.audit.verify=true");

    private AuditCommand() {
    }

    public static boolean isAsked(String... arguments) {
        return Arrays.stream(arguments).anyMatch(ASKED::contains);
    }

    /** @return 0 where the audit is whole, else 1 */
    public static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(AuditCommandConfiguration.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF).logStartupInfo(false).run(arguments)) {
            var report = context.getBean(VerifyAudit.class).verify("command line", LOG::error);
            LOG.info("{} It took {} ms.", report.words(), report.took().toMillis());
            return report.isWhole() ? 0 : 1;
        }
    }
}
