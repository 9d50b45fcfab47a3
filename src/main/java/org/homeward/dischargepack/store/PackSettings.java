package org.homeward.dischargepack.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** How large a provider’s own plan may be, {@code homeward.provider-plan.*}; see docs/operating.md. */
@ConfigurationProperties("homeward.provider-plan")
record PackSettings(@DefaultValue("20MB") DataSize largest) {
}
