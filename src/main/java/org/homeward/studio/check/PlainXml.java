package org.homeward.studio.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model file without believing it: nothing in it can reach another file or address, or grow while it is read. */
final class PlainXml {

    private static final String DOCTYPES = "http://apache.org/xml/features/disallow-doctype-decl";

    private PlainXml() {
    }

    /** @throws UnreadableModel when it is no XML, or declares entities of its own */
    static Document read(byte[] xml) {
        try {
            return parser().parse(new ByteArrayInputStream(xml));
        } catch (SAXParseException e) {
            throw new UnreadableModel("line " + e.getLineNumber() + " is not plain XML (a DOCTYPE is not allowed)");
        } catch (SAXException e) {
            throw new UnreadableModel("it is not plain XML");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DOCTYPES, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java cannot read XML safely", e);
        }
    }
}
