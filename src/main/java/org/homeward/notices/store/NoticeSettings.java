package org.homeward.notices.store;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the mails, {@code homeward.notices.*}.
 *
 * @param from              the sender that people see
 * @param address           Homeward's own address, with which every link begins
 * @param retries           pauses between attempts; after the last one the notice is given up and an administrator sees it
 * @param handover          how long a node may take to hand a mail over; after that another node does it again
 * @param secureDomains     mail domains whose mailboxes may hold personal data; with none, no mail names anybody
 * @param showSecurityLinks whether administrators see links that let somebody in; for trying out without a mail relay only
 */
@ConfigurationProperties("homeward.notices")
record NoticeSettings(@DefaultValue("homeward@localhost") String from,
                      @DefaultValue("http://localhost:8080") String address,
                      @DefaultValue({"1m", "5m", "30m", "2h", "6h"}) List<Duration> retries,
                      @DefaultValue("5m") Duration handover, @DefaultValue List<String> secureDomains,
                      @DefaultValue("false") boolean showSecurityLinks) {

    String link(String path) {
        return address.replaceAll("/+$", "") + path;
    }
}
