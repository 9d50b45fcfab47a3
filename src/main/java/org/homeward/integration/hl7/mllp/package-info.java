/**
 * The wire: finds messages between start and end bytes on a socket and sends answers back, with limits that one bad
 * sender cannot pass on to the others. Not responsible for what a message says.
 */
package org.homeward.integration.hl7.mllp;
