package org.homeward.flow.web;

import java.util.Set;
import org.homeward.access.Directory;
import org.homeward.access.Viewer;
import org.homeward.access.WhoIsAsking;
import org.homeward.flow.WardBeds;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The bed register of one ward, for those who work with the hospital's beds. */
@Controller
class WardBedsPage {

    private static final Set<String> ROLES = Set.of("ward-staff", "discharge-coordinators", "hub-leads", "hub-case-managers",
            "therapists", "pharmacists", "managers", "administrators");

    private final WardBeds wardBeds;
    private final Directory directory;
    private final WhoIsAsking asking;

    WardBedsPage(WardBeds wardBeds, Directory directory, WhoIsAsking asking) {
        this.wardBeds = wardBeds;
        this.directory = directory;
        this.asking = asking;
    }

    static boolean worksWithBeds(Viewer viewer) {
        return viewer.roles().stream().anyMatch(ROLES::contains);
    }

    @GetMapping("/wards/{id}/beds")
    String show(@PathVariable String id, Model model) {
        var viewer = asking.viewer();
        if (!worksWithBeds(viewer)) {
            throw new AccessDeniedException("Has nothing to do with the hospital's beds");
        }
        var ward = directory.ward(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("ward", ward);
        model.addAttribute("shown", wardBeds.of(viewer, ward.id()));
        return "flow/beds";
    }
}
