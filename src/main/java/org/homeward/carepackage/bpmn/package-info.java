/**
 * Asks the tables that decide about holds and that say which visits are usual. Not responsible for any rule: those stand in
 * decisions/carepackage and decisions/sourcing.
 */
package org.homeward.carepackage.bpmn;
