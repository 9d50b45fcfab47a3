/**
 * The hospital's side of Homeward: messages that come in from and go out to other systems, translated into what the
 * steps of the way home understand. Not responsible for what an admission or a discharge means here (the steps).
 */
package org.homeward.integration;
