package org.homeward.engine;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnParser;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.xml.sax.SAXException;

/**
 * Lets Camunda's model library hold every file against a schema that was read once. As it comes, it reads the schema's own files anew with
 * each file, which took 43 of 100 samples of a profile in which whole sets of models were looked over, as at each start and each deployment.
 */
public final class ModelReaders {

    private static final String SCHEMAS_OF_PROCESSES = "org/camunda/bpm/model/bpmn/schema/";
    private static final String SCHEMAS_OF_DECISIONS = "org/camunda/bpm/model/dmn/schema/";
    private static final List<String> READ_EACH_TIME = List.of("http://java.sun.com/xml/jaxp/properties/schemaLanguage",
            "http://java.sun.com/xml/jaxp/properties/schemaSource");

    static {
        Bpmn.INSTANCE = new Processes();
        Dmn.INSTANCE = new Decisions();
    }

    private ModelReaders() {
    }

    /** Whatever is read in this Java from now on is read so. */
    public static void readSchemasOnce() {
        // loading this class does it
    }

    private static Schema schema(String folder, String... files) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Stream.of(files)
                    .map(file -> new StreamSource(Bpmn.class.getClassLoader().getResource(folder + file).toString())).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException("The library's own schema cannot be read", e);
        }
    }

    private static void checkAgainst(Schema schema, DocumentBuilderFactory factory) {
        READ_EACH_TIME.forEach(attribute -> factory.setAttribute(attribute, null));
        factory.setValidating(false);
        factory.setSchema(schema);
    }

    private static final class Processes extends Bpmn {

        private static final Schema SCHEMA = schema(SCHEMAS_OF_PROCESSES, "BPMN20.xsd");

        private final BpmnParser parser = new BpmnParser() {
            @Override
            protected void configureFactory(DocumentBuilderFactory factory) {
                super.configureFactory(factory);
                checkAgainst(SCHEMA, factory);
            }

            @Override
            public void validateModel(DomDocument read) {
                // it was, while it was read
            }
        };

        @Override
        protected BpmnModelInstance doReadModelFromInputStream(InputStream file) {
            return parser.parseModelFromStream(file);
        }
    }

    private static final class Decisions extends Dmn {

        private static final Schema SCHEMA = schema(SCHEMAS_OF_DECISIONS, "DMN15.xsd", "DMN14.xsd", "DMN13.xsd", "DMN12.xsd", "DMN11.xsd",
                "DMN11_Alternative.xsd");

        private final DmnParser parser = new DmnParser() {
            @Override
            protected void configureFactory(DocumentBuilderFactory factory) {
                super.configureFactory(factory);
                checkAgainst(SCHEMA, factory);
            }

            @Override
            public void validateModel(DomDocument read) {
                // it was, while it was read
            }
        };

        @Override
        protected DmnModelInstance doReadModelFromInputStream(InputStream file) {
            return parser.parseModelFromStream(file);
        }
    }
}
