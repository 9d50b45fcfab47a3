package org.homeward.demo;

import java.util.List;
import java.util.Locale;
import org.homeward.access.Member;

/** Somebody invented who works in the demo. */
record DemoUser(Member member, String group) {

    static final String PASSWORD = "Going-Home-2026";

    static final DemoUser HOSPITAL_SYSTEM = new DemoUser(
            Member.system("northbridge-epr", "Northbridge patient record system"), "hospital-systems.northbridge");

    static List<DemoUser> people() {
        return List.of(
                person("Nina Ward", "Ward sister, Ward 7B", "ward-staff.northbridge-7b"),
                person("Omar Ward", "Consultant, Ward 7B", "ward-staff.northbridge-7b"),
                person("Wes Ward", "Staff nurse, Ward 4A", "ward-staff.northbridge-4a"),
                person("Dana Coordinator", "Discharge co-ordinator", "discharge-coordinators.northbridge-hub"),
                person("Theo Therapist", "Occupational therapist", "therapists.northbridge-hub"),
                person("Petra Pharmacist", "Ward pharmacist", "pharmacists.northbridge"),
                person("Sofia Social", "Social worker, Eastvale", "social-workers.eastvale"),
                person("Sam Social", "Social worker, Westmoor", "social-workers.westmoor"),
                person("Hana Hub", "Hub case manager", "hub-case-managers.northbridge-hub"),
                person("Lee Lead", "Hub lead", "hub-leads.northbridge-hub"),
                person("Bea Broker", "Brokerage officer, Eastvale", "brokerage-officers.eastvale"),
                person("Carl Carer", "Care co-ordinator, Brightwater", "care-providers.brightwater"),
                person("Rita Reablement", "Reablement worker", "reablement-team.northbridge-hub"),
                person("Nora Nurse", "Community nurse", "community-nurses.northbridge-hub"),
                person("Chi Chc", "Continuing healthcare assessor", "chc-assessors.northbridge-hub"),
                person("Hugo Housing", "Housing officer, Eastvale", "housing-officers.eastvale"),
                person("Mia Manager", "Operations manager", "managers.northbridge"),
                person("Pete Process", "Process owner", "process-owners.northbridge-hub"),
                person("Ines Governance", "Information governance lead", "information-governance.northbridge"),
                person("Ada Admin", "Administrator", "administrators.homeward"));
    }

    private static DemoUser person(String name, String jobTitle, String group) {
        var userId = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return new DemoUser(Member.person(userId, name, jobTitle), group);
    }
}
