package org.homeward.integration.hl7.message;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.Group;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.model.Structure;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a message by name, read by position. Versions differ in what may stand where, so no structure is asked
 * for: whatever stands at PID-3 is PID-3. Lines that carry results or documents are left aside; nothing here reads them.
 */
public final class Segments {

    private static final HapiContext HAPI = lenient();
    private static final Pattern NAMED = Pattern.compile("[A-Z][A-Z0-9]{2}\\W.*", Pattern.DOTALL);
    private static final List<String> NOT_READ = List.of("OBX", "OBR", "ORC", "NTE", "TXA", "ROL", "IN1", "IN2", "GT1");
    private static final int LONGEST_LINE = 64 * 1024;

    private final Map<String, Segment> first;
    private final List<Segment> all;

    private Segments(List<Segment> all) {
        this.all = all;
        this.first = new HashMap<>();
        all.forEach(segment -> first.putIfAbsent(segment.getName(), segment));
    }

    /**
     * Reads a message. In place of the header line, which has been read already and is odd in many ways in real life, a
     * plain one is given to the parser.
     *
     * @throws UnreadableMessage when no lines can be made out in it
     */
    public static Segments read(Header header, WireText text) {
        var lines = plain(header) + "\r" + Arrays.stream(text.value().stripLeading().split("\r"))
                .filter(line -> !line.startsWith("MSH") && line.length() < LONGEST_LINE && NAMED.matcher(line).matches())
                .filter(line -> !NOT_READ.contains(line.substring(0, 3)))
                .collect(Collectors.joining("\r"));
        try {
            List<Segment> all = new ArrayList<>();
            collect(new PipeParser(HAPI).parse(lines), all);
            return new Segments(all);
        } catch (HL7Exception | RuntimeException e) {
            throw new UnreadableMessage(e);
        }
    }

    /** Loads the parser, which takes a moment, so that the first hospital of the day does not wait for it. */
    public static void prepare() {
        var text = new WireText("MSH|^~\\&|||||||ADT^A08|1|P|2.4\rPID|1\r");
        Header.read(text).ifPresent(header -> read(header, text));
    }

    public boolean has(String segment) {
        return first.containsKey(segment);
    }

    /** How often a field is repeated. */
    public int repetitions(String segment, int field) {
        try {
            return first.containsKey(segment) ? first.get(segment).getField(field).length : 0;
        } catch (HL7Exception e) {
            return 0;
        }
    }

    public Optional<String> get(String segment, int field) {
        return get(segment, field, 0, 1, 1);
    }

    public Optional<String> get(String segment, int field, int component) {
        return get(segment, field, 0, component, 1);
    }

    /** What stands at a position, without escapes; repetitions count from 0, the rest from 1. Two quotes mean nothing. */
    public Optional<String> get(String segment, int field, int repetition, int component, int subcomponent) {
        if (repetition >= repetitions(segment, field)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Terser.get(first.get(segment), field, repetition, component, subcomponent))
                    .map(String::strip).filter(value -> !value.isEmpty() && !value.equals("\"\""));
        } catch (HL7Exception e) {
            return Optional.empty();
        }
    }

    /** The lines about each person by themselves: those before the first PID belong to all of them. */
    public List<Segments> byPerson() {
        List<Segment> common = new ArrayList<>();
        List<List<Segment>> people = new ArrayList<>();
        for (var segment : all) {
            if (segment.getName().equals("PID")) {
                people.add(new ArrayList<>(common));
            }
            (people.isEmpty() ? common : people.get(people.size() - 1)).add(segment);
        }
        return people.isEmpty() ? List.of(this) : people.stream().map(Segments::new).toList();
    }

    private static void collect(Group group, List<Segment> all) throws HL7Exception {
        for (String name : group.getNames()) {
            for (Structure structure : group.getAll(name)) {
                if (structure instanceof Segment segment) {
                    all.add(segment);
                } else if (structure instanceof Group inner && !(structure instanceof Message)) {
                    collect(inner, all);
                }
            }
        }
    }

    private static String plain(Header header) {
        var field = header.separators().substring(0, 1);
        var event = "ADT" + header.separators().charAt(1) + "A01";
        return "MSH" + header.separators() + field.repeat(7) + String.join(field, event, "1", "P", "2.4");
    }

    private static HapiContext lenient() {
        var context = new DefaultHapiContext(ValidationContextFactory.noValidation());
        context.setModelClassFactory(new GenericModelClassFactory());
        return context;
    }
}
