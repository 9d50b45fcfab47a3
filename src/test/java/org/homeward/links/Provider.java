package org.homeward.links;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.homeward.access.web.Browser;

/** Somebody at a provider who has a mail with a link, and no account. */
final class Provider {

    private final Browser browser;
    private final String path;

    Provider(int port, String path) {
        this.browser = Browser.of(port);
        this.path = path;
    }

    HttpResponse<String> opens() {
        return browser.get(path);
    }

    HttpResponse<String> asksForCode() {
        return browser.post(path + "/code", Map.of("_csrf", browser.csrf(path)));
    }

    HttpResponse<String> answers(String code, Map<String, String> answers) {
        return send(code, answers, browser.csrf(path));
    }

    HttpResponse<String> send(String code, Map<String, String> answers, String csrf) {
        var form = new HashMap<>(answers);
        form.put("code", code);
        form.put("_csrf", csrf);
        return browser.post(path, form);
    }

    String csrf() {
        return browser.csrf(path);
    }
}
