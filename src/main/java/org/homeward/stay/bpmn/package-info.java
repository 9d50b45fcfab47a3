/**
 * Asks the tables that decide about beds. Not responsible for any rule: those stand in decisions/stay.
 */
package org.homeward.stay.bpmn;
