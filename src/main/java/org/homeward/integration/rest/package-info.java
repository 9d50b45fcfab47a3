/**
 * The side of Homeward that other systems call over HTTP to tell what happened. Not responsible for reading (flow) nor
 * for hospital messages (integration.hl7).
 */
package org.homeward.integration.rest;
