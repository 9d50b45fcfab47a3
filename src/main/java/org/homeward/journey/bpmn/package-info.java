/**
 * Lets the models close a journey, and tells running processes what has happened to it.
 * Not responsible for what closing means (journey) nor for when it is time (processes/).
 */
package org.homeward.journey.bpmn;
