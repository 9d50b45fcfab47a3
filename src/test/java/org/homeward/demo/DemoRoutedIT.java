package org.homeward.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.HomewardTest;
import org.homeward.dischargepack.NoteFilledIn;
import org.homeward.dischargepack.NoteReadsWell;
import org.homeward.dischargepack.ReadingAge;
import org.homeward.journey.JourneyId;
import org.homeward.pathway.ExplainPathway;
import org.homeward.tasks.DecisionTaken.WhatIf;
import org.homeward.tasks.DecisionsTaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

@HomewardTest
@DisplayName("Why a pathway is proposed stands on the page of everybody in the demo who was routed, and the note for their provider reads well")
class DemoRoutedIT {

    private static final Set<Object> NO_OTHER_ANSWER = Set.of("not-known", "not-asked");

    @Autowired
    private DemoRouted demo;
    @Autowired
    private DecisionsTaken decisions;
    @Autowired
    private ExplainPathway explain;
    @Autowired
    private WebApplicationContext context;
    @Autowired
    private NoteFilledIn filledIn;
    @Autowired
    private NoteReadsWell noteReadsWell;

    @Test
    void explained() throws Exception {
        var journeys = demo.route();
        var proposed = new HashSet<Object>();
        for (var journey : journeys) {
            readsWell(journey);
            var decision = decisions.newest(journey, "select-pathway").orElseThrow();
            proposed.add(decision.output("pathway").orElseThrow());
            var why = explain.of(journey).orElseThrow();
            var page = page(journey);
            assertThat(page).contains("What the rules propose", why.proposal(), "Why");
            assertThat(why.because()).isNotEmpty().allSatisfy(sentence -> assertThat(page).contains(sentence));
            if (decision.whatIfs().stream().map(WhatIf::value).allMatch(NO_OTHER_ANSWER::contains)) {
                assertThat(page).doesNotContain("What would change it");
            } else {
                assertThat(page).contains("What would change it");
                assertThat(why.whatIf()).isNotEmpty().allSatisfy(sentence -> assertThat(page).contains(sentence));
            }
        }
        assertThat(proposed).containsExactlyInAnyOrder("P0", "P1", "P2", "P3", "judgement");
        assertThat(journeys).filteredOn(journey -> page(journey).contains("What would change it")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(demo.route()).as("once").isEmpty();
    }

    /** The note for the care provider, as it is filled in, is read with ease at twelve and holds no jargon. */
    private void readsWell(JourneyId journey) {
        var note = filledIn.of(journey);
        var text = note.values().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertThat(text).isNotBlank();
        assertThat(ReadingAge.of(text)).as(text).isLessThanOrEqualTo(ReadingAge.AIM);
        assertThat(noteReadsWell.check(journey, note)).isEmpty();
    }

    private String page(JourneyId journey) {
        try {
            return HtmlUtils.htmlUnescape(MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build()
                    .perform(get("/journeys/" + journey).with(user("nina.ward")
                            .authorities(new SimpleGrantedAuthority("ward-staff.northbridge-7b"))))
                    .andReturn().getResponse().getContentAsString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
