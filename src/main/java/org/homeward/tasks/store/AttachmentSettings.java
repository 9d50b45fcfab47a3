package org.homeward.tasks.store;

import org.homeward.tasks.AttachmentLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large files beside a record may be, {@code homeward.attachments.*}; see docs/operating.md.
 *
 * @param largestInAll all files of one journey together
 */
@ConfigurationProperties("homeward.attachments")
record AttachmentSettings(@DefaultValue("10MB") DataSize largest, @DefaultValue("100MB") DataSize largestInAll) {

    AttachmentLimits limits() {
        return new AttachmentLimits(largest.toBytes(), largestInAll.toBytes());
    }
}
