package org.homeward.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists that somebody keeps under a name of their own, over real HTTP. */
@HomewardTest
class SavedFiltersIT {

    private static final String REVIEW = "record-daily-review";

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsAListUnderANameForItsOwnerAlone() {
        var nina = Browser.signedIn(port, "nina.ward");
        assertThat(post(nina, "/work/filters", Map.of("name", "My reviews", "kind", REVIEW, "view", "team")).statusCode()).isEqualTo(302);
        assertThat(nina.get("/work").body()).contains("My reviews", "/work?view=team&amp;kind=" + REVIEW);
        var omar = Browser.signedIn(port, "omar.ward");
        assertThat(omar.get("/work").body()).doesNotContain("My reviews");
        var id = jdbc.sql("select id from worklist_filter where name = 'My reviews'").query(String.class).single();
        post(omar, "/work/filters/" + id + "/remove", Map.of());
        assertThat(nina.get("/work").body()).contains("My reviews");
        post(nina, "/work/filters/" + id + "/remove", Map.of());
        nina.get("/work");
        assertThat(nina.get("/work").body()).doesNotContain("My reviews");
        post(nina, "/work/filters", Map.of("name", " ", "view", "team"));
        assertThat(nina.get("/work?view=team").body()).contains("Give the list a name");
    }

    @Test
    void aBoardIsKeptBesideTheWorklistsListsAndInNoOtherWay() {
        var nina = Browser.signedIn(port, "nina.ward");
        post(nina, "/board/views", Map.of("name", "Waiting for the council", "body", "council", "late", "only", "view", "columns",
                "search", "Quexworthy"));
        assertThat(nina.get("/board").body()).contains("Waiting for the council",
                "/board?body=council&amp;late=only&amp;view=columns").doesNotContain("Quexworthy");
        assertThat(nina.get("/work").body()).doesNotContain("Waiting for the council");
        assertThat(Browser.signedIn(port, "omar.ward").get("/board").body()).doesNotContain("Waiting for the council");
        var id = jdbc.sql("select id from worklist_filter where name = 'Waiting for the council'").query(String.class).single();
        post(nina, "/board/views/" + id + "/remove", Map.of());
        nina.get("/board");
        assertThat(nina.get("/board").body()).doesNotContain("Waiting for the council");
        post(nina, "/board/views", Map.of("name", " "));
        assertThat(nina.get("/board").body()).contains("Give the list a name");
    }

    private static HttpResponse<String> post(Browser who, String address, Map<String, String> form) {
        var fields = new TreeMap<>(form);
        fields.put("_csrf", who.csrf("/board"));
        return who.post(address, fields);
    }
}
