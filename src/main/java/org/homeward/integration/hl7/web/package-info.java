/** The administrator's page of hospital messages: envelopes, what is wrong, and the button that applies one again. */
package org.homeward.integration.hl7.web;
