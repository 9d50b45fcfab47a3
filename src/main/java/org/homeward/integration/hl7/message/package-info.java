/**
 * What a hospital's message says: one small record for each thing that is read, with an example from the wire, and the
 * answer that goes back. Not responsible for what to do about it.
 */
package org.homeward.integration.hl7.message;
