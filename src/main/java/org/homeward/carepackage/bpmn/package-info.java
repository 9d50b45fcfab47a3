/**
 * Asks the table that decides about holds. Not responsible for any rule: those stand in decisions/carepackage.
 */
package org.homeward.carepackage.bpmn;
