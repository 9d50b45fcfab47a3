package org.homeward.engine.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homeward.processes.SampleAnswers.homeCircumstances;
import static org.homeward.processes.SampleAnswers.with;

import java.net.http.HttpResponse;
import org.homeward.HomewardTest;
import org.homeward.access.web.Browser;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.tasks.AnswersRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomewardTest
@DisplayName("A question to the engine that would run something, or ask too much, is refused without a word about why")
class BadQuestionsIT {

    private static final String TASKLIST = "/camunda/api/engine/engine/default";

    private static Browser session;

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Scenarios scenarios;

    @ParameterizedTest
    @ValueSource(strings = {"{\"assigneeExpression\":\"${currentUser()}\"}",
        "{\"assigneeLikeExpression\":\"${londonTime.daily('08:00')}\"}",
        "{\"candidateGroupExpression\":\"${''.getClass()}\"}", "{\"candidateUserExpression\":\"${1/0}\"}",
        "{\"candidateGroupsExpression\":\"${currentUserGroups()}\"}", "{\"dueBeforeExpression\":\"${now()}\"}",
        "{\"dueDateExpression\":\"${now()}\"}", "{\"followUpAfterExpression\":\"${now()}\"}",
        "{\"createdBeforeExpression\":\"${now()}\"}", "{\"ownerExpression\":\"${currentUser()}\"}",
        "{\"processInstanceBusinessKeyExpression\":\"${'J'}\"}", "{\"involvedUserExpression\":\"${currentUser()}\"}",
        "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}",
        "{\"orQueries\":[{\"dueBeforeExpression\":\"${now()}\"},{\"name\":\"x\"}]}"})
    void anExpressionIsNotRun(String query) {
        for (var address : new String[] {"/task", "/task/count", "/filter/" + filter() + "/list",
            "/filter/" + filter() + "/count"}) {
            refused(nina().call("POST", "/engine-rest" + address, query, "application/json"), address);
            refused(session().call("POST", TASKLIST + address, query, "application/json"), address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task?assigneeExpression=%24%7BcurrentUser()%7D", "/task?firstResult=0&maxResults=1000000",
        "/task", "/filter?firstResult=0&maxResults=987654", "/task?sortBy=dueDate%3Bdrop%20table%20task&sortOrder=asc&maxResults=1",
        "/task/count?priority=%00x", "/task?processVariables=a_eq_b_c_d_e&maxResults=1"})
    void tooMuchOrNonsenseIsNotAsked(String address) {
        refused(nina().call("GET", "/engine-rest" + address, "", "application/json"), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"asc\"}]}",
        "{\"processVariables\":[{\"name\":\"a\",\"operator\":\"exec\",\"value\":1}]}", "{\"orQueries\":{}}",
        "{\"taskVariables\":[{\"name\":\"a\",\"operator\":\"eq\",\"value\":{\"@class\":\"java.lang.Runtime\"}}]}"})
    void whatCannotBeReadIsNotAsked(String query) {
        refused(nina().call("POST", "/engine-rest/task?firstResult=0&maxResults=5", query, "application/json"), query);
    }

    @Test
    void aQuestionWithoutEndIsNotReadToItsEnd() {
        refused(nina().call("POST", "/engine-rest/task?maxResults=5", "[".repeat(200_000), "application/json"), "deep");
        refused(nina().call("POST", "/engine-rest/task?maxResults=5", "{\"name\":\"" + "x".repeat(1_000_000) + "\"}",
                "application/json"), "long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task/1'%20or%20'1'='1", "/task/%24%7B1%7D", "/task/..%2f..%2factuator", "/task/%00", "/task/a%0d%0aSet-Cookie:x=1",
        "/filter/1'%20or%20'1'='1/list", "/process-definition/%24%7B1%7D/xml", "/user/..%2fadmin/profile"})
    void guessedAndBrokenIdsFindNothing(String address) {
        var answer = nina().call("GET", "/engine-rest" + address, "", "application/json");
        assertThat(answer.statusCode()).as(address + answer.body()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "org.", "SQL");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("x=1");
    }

    @Test
    void whatCannotBeReadIsPointedAtAndWhatLooksLikeCodeIsOnlyText() {
        var traveller = scenarios.admit(Somebody.verified());
        assertThatExceptionOfType(AnswersRefused.class).isThrownBy(() -> traveller.completes("confirm-home-circumstances",
                "nina.ward", with(homeCircumstances(), "pets", "a\u0000b\u0007c\ud800d"))).withMessageContaining("write line 1 again");
        var journey = traveller.completes("confirm-home-circumstances", "nina.ward",
                with(homeCircumstances(), "pets", "ab\u200Bcd ${1+1} #{now()} <b>")).journey();
        assertThat(jdbc.sql("select value #>> '{}' from answer where journey = :j and name = 'pets'")
                .param("j", journey.value()).query(String.class).single()).isEqualTo("abcd ${1+1} #{now()} <b>");
    }

    private static void refused(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what + " " + answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "org.", "ENGINE-", "SQL", "${");
    }

    private String filter() {
        return jdbc.sql("select filter from task_list where list = 'team'").query(String.class).single();
    }

    private Browser nina() {
        return Browser.withPassword(port, "nina.ward", "Going-Home-2026");
    }

    private Browser session() {
        if (session == null) {
            session = Browser.signedIn(port, "nina.ward");
            session.get("/camunda/app/welcome/default/");
        }
        return session;
    }
}
