package org.homeward.links.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of answer links, {@code homeward.links.*}.
 *
 * @param key         32 bytes in Base64: signs links and codes. Another key makes all open links count no more
 * @param keyIsStored whether a key is made and kept in the database where none is set; for trying out only
 */
@ConfigurationProperties("homeward.links")
record LinkSettings(@DefaultValue("") String key, @DefaultValue("false") boolean keyIsStored) {
}
