/** Asks the tables whom to ask, and how much each thing counts. */
package org.homeward.sourcing.bpmn;
