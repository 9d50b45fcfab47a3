package org.homeward.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeward.access.Member;

/** Somebody invented who works in the demo, in one team or several. */
record DemoUser(Member member, Set<String> groups) {

    static final String PASSWORD = "Going-Home-2026";

    static final DemoUser HOSPITAL_SYSTEM = new DemoUser(
            Member.system("northbridge-epr", "Northbridge patient record system"), Set.of("hospital-systems.northbridge"));

    static final DemoUser COUNCIL_SYSTEM = new DemoUser(
            Member.system("eastvale-cms", "Eastvale case management system"), Set.of("council-systems.eastvale"));

    static List<DemoUser> people() {
        return List.of(
                person("Nina Ward", "Ward sister, Ward 7B", "ward-staff.northbridge-7b"),
                person("Omar Ward", "Consultant, Ward 7B", "ward-staff.northbridge-7b"),
                person("Wes Ward", "Staff nurse, Ward 4A", "ward-staff.northbridge-4a"),
                person("Erin Ward", "Emergency nurse", "ward-staff.northbridge-ed"),
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
                person("Mel Manager", "Adult social care manager, Eastvale", "managers.eastvale"),
                person("Pete Process", "Process owner", "process-owners.northbridge-hub"),
                person("Ines Governance", "Information governance lead", "information-governance.northbridge"),
                person("Ada Admin", "Administrator", "administrators.homeward"));
    }

    /** Who works beside them, so that no team depends on one person; both housing teams still do. */
    static List<DemoUser> colleagues() {
        return List.of(
                person("Willa Ward", "Ward sister, Ward 4A", "ward-staff.northbridge-4a"),
                person("Amir Ward", "Charge nurse, acute medical unit", "ward-staff.northbridge-amu"),
                person("Ana Ward", "Registrar, acute medical unit", "ward-staff.northbridge-amu"),
                person("Eli Ward", "Consultant in emergency medicine", "ward-staff.northbridge-ed"),
                person("Stan Ward", "Charge nurse, St Aidan's", "ward-staff.staidans-2"),
                person("Sara Ward", "Consultant, St Aidan's", "ward-staff.staidans-2"),
                person("Dev Coordinator", "Ward tracker", "discharge-coordinators.northbridge-hub"),
                person("Tess Therapist", "Physiotherapist", "therapists.northbridge-hub"),
                person("Paul Pharmacist", "Pharmacy technician", "pharmacists.northbridge"),
                person("Seth Social", "Social worker, Eastvale", "social-workers.eastvale"),
                person("Suki Social", "Social worker, Westmoor", "social-workers.westmoor"),
                person("Hari Hub", "Hub case manager", "hub-case-managers.northbridge-hub"),
                person("Lena Lead", "Deputy hub lead", "hub-leads.northbridge-hub"),
                person("Ben Broker", "Brokerage officer, Eastvale", "brokerage-officers.eastvale"),
                person("Bart Broker", "Brokerage officer, Westmoor", "brokerage-officers.westmoor"),
                person("Beth Broker", "Brokerage officer, Westmoor", "brokerage-officers.westmoor"),
                person("Cleo Carer", "Registered manager, Brightwater", "care-providers.brightwater"),
                person("Wilma Carer", "Registered manager, Willow Lodge", "care-providers.willow-lodge"),
                person("Wyn Carer", "Senior carer, Willow Lodge", "care-providers.willow-lodge"),
                person("Kay Carer", "Registered manager, Kestrel", "care-providers.kestrel"),
                person("Kim Carer", "Care co-ordinator, Kestrel", "care-providers.kestrel"),
                person("Ravi Reablement", "Occupational therapist", "reablement-team.northbridge-hub"),
                person("Ned Nurse", "Community nurse", "community-nurses.northbridge-hub"),
                person("Cara Chc", "Nurse assessor", "chc-assessors.northbridge-hub"),
                person("Max Manager", "Director of operations", "managers.northbridge", "managers.northbridge-hub"),
                person("Moira Manager", "Hub manager", "managers.northbridge-hub"),
                person("Milo Manager", "Director of integration", "managers.eastvale", "managers.three-rivers"),
                person("Mina Manager", "Head of urgent care", "managers.three-rivers"),
                person("Priya Process", "Process owner", "process-owners.northbridge-hub"),
                person("Ivo Governance", "Caldicott guardian", "information-governance.northbridge"),
                person("Alan Admin", "Administrator", "administrators.homeward"));
    }

    static DemoUser person(String name, String jobTitle, String... groups) {
        var userId = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return new DemoUser(Member.person(userId, name, jobTitle), Set.of(groups));
    }
}
