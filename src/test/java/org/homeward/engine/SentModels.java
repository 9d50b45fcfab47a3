package org.homeward.engine;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.homeward.access.web.Browser;

/** What Camunda Modeler sends when somebody deploys: a name, where it comes from, and files. */
public final class SentModels {

    private static final String BOUNDARY = "----ModelerFormBoundary7MA4YWxk";

    private final List<String> parts = new ArrayList<>(List.of(field("deployment-name", "Discharge"),
            field("deployment-source", "Camunda Modeler"), field("enable-duplicate-filtering", "true")));

    public static SentModels of(String name, String content) {
        return new SentModels().and(name, content);
    }

    public SentModels and(String name, String content) {
        parts.add("Content-Disposition: form-data; name=\"file" + parts.size() + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content);
        return this;
    }

    public SentModels with(String field, String value) {
        parts.add(field(field, value));
        return this;
    }

    public HttpResponse<String> by(Browser owner, String mount) {
        var body = new StringBuilder();
        parts.forEach(part -> body.append("--").append(BOUNDARY).append("\r\n").append(part).append("\r\n"));
        return owner.call("POST", mount + "/deployment/create", body.append("--").append(BOUNDARY).append("--\r\n").toString(),
                "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static String field(String name, String value) {
        return "Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }
}
