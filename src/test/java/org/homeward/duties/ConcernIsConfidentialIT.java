package org.homeward.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.homeward.processes.DutyAnswers.concern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.homeward.HomewardTest;
import org.homeward.access.AccessPolicy;
import org.homeward.access.Part;
import org.homeward.access.RelationshipKind;
import org.homeward.access.Relationships;
import org.homeward.access.Viewer;
import org.homeward.engine.TaskForms;
import org.homeward.flow.JourneyFile;
import org.homeward.flow.JourneyFiles;
import org.homeward.flow.OpenWait;
import org.homeward.processes.Scenarios;
import org.homeward.processes.Somebody;
import org.homeward.processes.Traveller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HomewardTest
@DisplayName("Who is told of a safeguarding concern, and what")
class ConcernIsConfidentialIT {

    private static final String WHAT_HAPPENED = "Her bank card was used while she was here";
    private static final Viewer NURSE = viewer("nina.ward", "ward-staff.northbridge-7b");
    private static final Viewer SOCIAL_WORKER = viewer("sofia.social", "social-workers.eastvale");
    private static final Viewer CASE_MANAGER = viewer("hana.hub", "hub-case-managers.northbridge-hub");
    private static final Viewer HOUSING = viewer("hugo.housing", "housing-officers.eastvale");
    private static final Viewer PROVIDER = viewer("carl.carer", "care-providers.brightwater");
    private static final Viewer HUB_LEAD = viewer("lee.lead", "hub-leads.northbridge-hub");

    @Autowired
    private Scenarios scenarios;
    @Autowired
    private RaiseDuty raiseDuty;
    @Autowired
    private JourneyFiles files;
    @Autowired
    private AccessPolicy policy;
    @Autowired
    private Relationships relationships;
    @Autowired
    private TaskForms forms;
    @Autowired
    private Clock clock;
    @Autowired
    private WebApplicationContext context;
    private Traveller traveller;

    @BeforeEach
    void aConcernWasRecorded() {
        traveller = scenarios.admit(Somebody.verified());
        raiseDuty.raise(traveller.journey(), DutyKind.SAFEGUARDING, "page:journey", Optional.of("nina.ward"));
        traveller.completes("record-concern", "nina.ward", concern("yes"));
        relate(HOUSING, RelationshipKind.TASK);
        relate(PROVIDER, RelationshipKind.ACTIVE);
        relate(CASE_MANAGER, RelationshipKind.REFERRAL);
    }

    @Test
    @DisplayName("ward, council and hub are told that there is one; housing is not, in no place of the record")
    void thatThereIsOne() {
        for (var told : new Viewer[] {NURSE, SOCIAL_WORKER, CASE_MANAGER}) {
            assertThat(file(told).duties()).extracting(OpenWait::processId).containsExactly("safeguarding-concern");
        }
        assertThat(file(CASE_MANAGER).timeline()).extracting("kind").contains("safeguarding.raised");
        assertThat(file(CASE_MANAGER).finished()).extracting("name").contains("Record the concern");
        var housing = file(HOUSING);
        assertThat(housing.waits()).isNotEmpty().noneMatch(OpenWait::isDuty);
        assertThat(housing.timeline()).isEmpty();
    }

    @Test
    @DisplayName("a hospital's own system reads the timeline without it")
    void aSystem() {
        var system = viewer("hospital.system", "hospital-systems.northbridge");
        assertThat(file(system).timeline()).extracting("kind").contains("person.admitted").doesNotContain("safeguarding.raised");
        assertThat(file(system).timeline()).extracting("source").doesNotContain("task:record-concern");
        assertThat(file(system).finished()).extracting("name").doesNotContain("Record the concern");
    }

    @Test
    @DisplayName("a provider learns that there is one, and neither what it is nor what is done")
    void aProvider() {
        var permit = policy.permit(PROVIDER, traveller.journey());
        assertThat(permit.shows(Part.SAFEGUARDING_FLAG)).isTrue();
        assertThat(permit.shows(Part.SAFEGUARDING)).isFalse();
        assertThat(file(PROVIDER).waits()).isEmpty();
        assertThat(file(PROVIDER).timeline()).isEmpty();
        assertThat(file(PROVIDER).finished()).isEmpty();
    }

    @Test
    @DisplayName("what was recorded is shown to the social worker who decides, and not to a hub's lead in their place")
    void whatItIsAbout() {
        var task = traveller.task("decide-immediate-plan").getId();
        assertThat(shown(SOCIAL_WORKER, task)).contains(WHAT_HAPPENED);
        var ofNoCouncil = scenarios.admit(Somebody.verified().livingAt("ZZ1 1ZZ"));
        raiseDuty.raise(ofNoCouncil.journey(), DutyKind.SAFEGUARDING, "page:journey", Optional.of("nina.ward"));
        ofNoCouncil.completes("record-concern", "nina.ward", concern("yes"))
                .givesTo("decide-immediate-plan", "hub-leads.northbridge-hub");
        assertThat(shown(HUB_LEAD, ofNoCouncil.task("decide-immediate-plan").getId())).isEqualTo("Not shown to your team");
    }

    @Test
    @DisplayName("anybody who works with the person raises one on the page; others are not offered it and cannot")
    void raise() throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        var calm = scenarios.admit(Somebody.verified());
        var page = "/journeys/" + calm.journey();
        relationships.relate(calm.journey(), "hub-case-managers.northbridge-hub", RelationshipKind.REFERRAL, "Test", clock.instant());
        browser.perform(get(page).with(as(CASE_MANAGER))).andExpect(content().string(containsString("Raise a safeguarding concern")));
        browser.perform(post(page + "/safeguarding-concern").with(csrf()).with(as(CASE_MANAGER))).andExpect(redirectedUrl(page));
        calm.hasTasks("confirm-home-circumstances", "record-daily-review", "record-concern");
        browser.perform(get(page).with(as(CASE_MANAGER))).andExpect(content().string(containsString("Safeguarding concern")));
        relationships.relate(calm.journey(), "housing-officers.eastvale", RelationshipKind.TASK, "Test", clock.instant());
        browser.perform(post(page + "/safeguarding-concern").with(csrf()).with(as(HOUSING))).andExpect(status().isForbidden());
        browser.perform(post(page + "/safeguarding-concern").with(csrf()).with(as(viewer("sam.social", "social-workers.westmoor"))))
                .andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("whoever brings the care to somebody raises one too, but about nobody else, and is not told what comes of it")
    void raisedByAProvider() throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        var calm = scenarios.admit(Somebody.verified());
        var page = "/journeys/" + calm.journey();
        browser.perform(post(page + "/safeguarding-concern").with(csrf()).with(as(PROVIDER))).andExpect(status().isNotFound());
        relationships.relate(calm.journey(), "care-providers.brightwater", RelationshipKind.ACTIVE, "Test", clock.instant());
        browser.perform(get(page).with(as(PROVIDER))).andExpect(content().string(containsString("Raise a safeguarding concern")));
        browser.perform(post(page + "/safeguarding-concern").with(csrf()).with(as(PROVIDER))).andExpect(redirectedUrl(page));
        calm.givesTo("record-concern", "ward-staff.northbridge-7b").completes("record-concern", "nina.ward", concern("yes"));
        browser.perform(get(page).with(as(PROVIDER))).andExpect(content().string(not(containsString(WHAT_HAPPENED))));
    }

    private JourneyFile file(Viewer viewer) {
        return files.find(viewer, traveller.journey()).orElseThrow();
    }

    private String shown(Viewer viewer, String task) {
        return forms.open(viewer, task).orElseThrow().values().get("concernRecorded").toString();
    }

    private void relate(Viewer viewer, RelationshipKind kind) {
        relationships.relate(traveller.journey(), viewer.groups().iterator().next(), kind, "Test", clock.instant());
    }

    private static Viewer viewer(String user, String group) {
        return new Viewer(user, Set.of(group));
    }

    private static RequestPostProcessor as(Viewer viewer) {
        return user(viewer.userId()).authorities(viewer.groups().stream()
                .map(SimpleGrantedAuthority::new).toList());
    }
}
