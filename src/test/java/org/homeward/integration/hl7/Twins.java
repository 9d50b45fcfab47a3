package org.homeward.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Messages of invented people in the shapes of messages that the vendors of integration engines publish: version 2.8 with
 * authorities in subcomponents, offsets everywhere, an event line about another event, times in the future, lines that are
 * nobody's business here; and old ones that lack half of it.
 */
final class Twins {

    private static final List<String> FULL = List.of("A01", "A01", "A02", "A02", "A03", "A03", "A04", "A04", "A05", "A05", "A08",
            "A08", "A11", "A11", "A13", "A13", "A14", "A14", "A15", "A15", "A16", "A16", "A25", "A25", "A26", "A26", "A27", "A27",
            "A28", "A28", "A29", "A29", "A31", "A31", "A41", "A41", "A60", "A60", "A60", "A01");
    private static final List<String> INPATIENT = List.of("A06", "A06", "A07", "A07", "A09", "A09", "A10", "A10", "A45", "A45");

    private Twins() {
    }

    static List<String> all() {
        List<String> all = new ArrayList<>();
        FULL.forEach(trigger -> all.add(full(trigger, "P", all.size())));
        INPATIENT.forEach(trigger -> all.add(full(trigger, trigger.equals("A07") || trigger.equals("A45") ? "O" : "I", all.size())
                + "MRG|||ACC002||V5001^^^Acc^VN||\r"));
        all.addAll(List.of(merge("A40", ""), merge("A40", "PID|2||22346^^^BCT^MR||Twin^Two\rMRG|66789^^^BCT^MR\r"), merge("A47", ""),
                merge("A47", ""), old("EVN|A01|20050110045502|||||\r"),
                old("PID|1||20006579^^^1^MR^1||DRAKE^DORIS^D||19241010|F||1|112 POND ST^^FOWL^CA^999990000^^M\r"),
                "MSH|^~\\&|||||20190502121659.069-0700||ADT^A04^ADT_A01|" + id() + "|T|2.5.1\r"
                        + "NK1|1|JONES^CARA^^^^^L|SPOUS\r||E|||||12345^Jones^Petra||||201905020700\r"));
        return all;
    }

    private static String full(String trigger, String patientClass, int n) {
        return "MSH|^~\\&|TWINApp|TWFacility^2.16.840.1.5.30^ISO|EHRApp^1.Edu^ISO|TWRFacility^2.16.840.1.5.32^ISO|198908181126+0215|"
                + "SECURITY|ADT^" + trigger + "^ADT_" + trigger + "|" + id() + "|P|2.8|||||USA||en-US|||22 TW Inc.|23 TW Inc.\r"
                + "SFT|Twin|2.4.3.1|Rhyme|2.4.3|Test|20070725111624\r"
                + "EVN|A01|20290801070624+0115|20290801070724|01^Request^HL70062|C08^Wool^Kay^2nd^Jr^Dr^MD^^DR&1.3.6&ISO^L^^^ANON|"
                + "20210817151943.4+0200|Cona^1.3.6.1.4^ISO\r"
                + "PID|1|2234567^4^M11^test^MR^University^19241011|TWID" + n + "^5^M11^test1&2.16.1&HCD^MR^TWIN HOSPITAL~223456789^^^USSSA^SS|"
                + "TWID567^^^test2|TWINMAN&&&&Astor^ADAM^A^III^Dr.^MD^D^^^19241012||19610615|M||2106-3^X^HL7|115 ROW STREET^^TOWN^KY^42010"
                + "^USA^L||^PRN^PH^^^270^6009800|||M|||||||||||||" + (n % 2 == 0 ? "Y" : "N") + "\r"
                + "PD1|S^^ACR||TWIN PRACTICE^^SIIS818|88^Hip^rold^H^V^Dr^MD\rARV|1|A|DEM|PAT|Restricted|2021^2022\rROL|1|AD|PP^Provider\r"
                + "PV1|1|" + patientClass + "|TW AE OMU&9.8&ISO^OMU B^Bed 03^TWIN UNIVER^^C^Twin UH^Floor5|E|12345^4^M11|4 East, room 136"
                + "^136^B^Community^^N^^^||||SUR|||||||" + "|".repeat(3) + "V50" + n / 2 + "^^^Acc&1.2&ISO^VN" + "|".repeat(25)
                + "20150208113419+0110|" + (trigger.equals("A03") ? "20150209113419+0110" : "") + "\r"
                + "PV2|^ROOM1&2.16&ISO^BED1||14^Chronic^SCT||||||20150301|2|Check\rDB1|1|PT|DB123^4^M11\r"
                + "OBX|1|NM|8867-4^heart^LN||60~120|/min\rDG1|1|I9|422^Stroke^SCT\r";
    }

    private static String merge(String trigger, String more) {
        return "MSH|^~\\&|Twin|Twin Clinic|Health EHR|Health Clinic|20190423150137+0215||ADT^" + trigger + "^ADT_A40|" + id()
                + "|P|2.8|||NE|NE\rEVN|" + trigger + "|20190423150137+0215||01|13^Berry\r"
                + "PID|1||22345^^^BCT^MR||Twin^Test^A||20180205|F|||123 Street^^Raleigh^NC^27615\rMRG|66789^^^BCT^MR\r" + more;
    }

    private static String old(String line) {
        return "MSH|^~\\&|TwinMgr|1|||20050110045504||ADT^A01|" + id() + "|P|2.3||| \r" + line;
    }

    private static String id() {
        return UUID.randomUUID().toString().substring(0, 20);
    }
}
