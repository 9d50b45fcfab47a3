package org.homeward.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.processes.SourcingAnswers.answersOffer;
import static org.homeward.processes.SourcingAnswers.confirmsStart;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Permit;
import org.homeward.access.Viewer;
import org.homeward.access.web.Browser;
import org.homeward.processes.SampleAnswers;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HomewardTest
@DisplayName("Somebody who goes home with nothing new is pointed to neighbours")
class NeighboursIT {

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private CareMarket market;
    @Autowired
    private PointToNeighbours pointing;
    @Autowired
    private AccessPolicy policy;
    @LocalServerPort
    private int port;

    private Traveller person;
    private String service;
    private Browser nina;

    @BeforeEach
    void readyToGo() {
        service = market.neighbours();
        person = scenarios.admit(Somebody.verified()).completes("confirm-home-circumstances", "nina.ward", SampleAnswers.homeCircumstances());
        nina = Browser.signedIn(port, "nina.ward");
    }

    @Test
    @DisplayName("they are asked without a name, told who it is once they have said yes, and the answer stands with the person")
    void recordedWithAnswer() {
        assertThat(asks(Map.of("wanted", "Shopping for " + person.name(), "personAgrees", "yes")).body()).contains("who it is");
        assertThat(asks(Map.of("wanted", "Shopping in the first two weeks")).body()).contains("has agreed to it");
        assertThat(pointing.asked(person.journey())).isEmpty();
        assertThat(asks(Map.of("wanted", "Shopping in the first two weeks", "personAgrees", "yes")).statusCode()).isEqualTo(302);
        var offer = pointing.asked(person.journey()).get(0);
        assertThat(page()).contains("Not answered yet");
        assertThat(permit()).isEqualTo(Permit.NONE);
        assertThat(market.says(offer, "answer-offer", answersOffer("accept"))).contains("Your yes has arrived");
        assertThat(permit()).isNotEqualTo(Permit.NONE);
        assertThat(page()).contains("they have been told who it is");
        assertThat(market.mails(service)).containsExactly("offer-made", "offer-chosen");
        market.says(offer, "confirm-care-start", confirmsStart("yes"));
        assertThat(page()).contains("they begin");
        person.timelineHas("neighbours.asked").timelineHas("neighbours.answered").timelineHas("neighbours.begin");
        person.leavesHospital("1");
        assertThat(pointing.asked(person.journey()).get(0).state()).as("who is at home keeps them").isEqualTo(OfferState.ACTIVE);
    }

    @Test
    @DisplayName("a no stands there too, and neighbours of somebody who has died are told not to come")
    void declinedOrNotNeeded() {
        asks(Map.of("wanted", "Company", "personAgrees", "yes"));
        market.says(pointing.asked(person.journey()).get(0), "answer-offer", answersOffer("decline"));
        assertThat(page()).contains("They cannot help");
        asks(Map.of("wanted", "Company", "personAgrees", "yes"));
        var again = pointing.asked(person.journey()).get(1);
        person.dies();
        market.isOver(again, OfferState.WITHDRAWN);
        assertThat(market.mails(service)).containsExactly("offer-made", "offer-made", "offer-withdrawn");
    }

    @Test
    @DisplayName("whoever may not see the person finds no such page")
    void notForEverybody() {
        assertThat(Browser.signedIn(port, "wes.ward").get("/journeys/" + person.journey() + "/neighbours").statusCode()).isEqualTo(404);
        assertThat(Browser.signedIn(port, "carl.carer").get("/journeys/" + person.journey() + "/neighbours").statusCode()).isEqualTo(404);
        assertThat(nina.get("/journeys/J-000000/neighbours").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> asks(Map<String, String> given) {
        var form = new HashMap<>(given);
        form.put("service", service);
        form.put("_csrf", nina.csrf("/journeys/" + person.journey() + "/neighbours"));
        return nina.post("/journeys/" + person.journey() + "/neighbours", form);
    }

    private String page() {
        return nina.get("/journeys/" + person.journey() + "/neighbours").body();
    }

    private Permit permit() {
        return policy.permit(new Viewer("somebody", Set.of("care-providers." + service)), person.journey());
    }
}
