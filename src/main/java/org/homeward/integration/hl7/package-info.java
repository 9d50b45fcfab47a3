/**
 * The door for a hospital's HL7 v2 messages: judges each one, keeps it safely before it is acknowledged, and applies it
 * afterwards through the steps. Not responsible for the wire (mllp), for reading fields (message) or for what an
 * admission means (admission, discharge).
 */
package org.homeward.integration.hl7;
