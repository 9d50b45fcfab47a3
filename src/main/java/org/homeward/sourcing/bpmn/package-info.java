/** Asks the tables of finding care. */
package org.homeward.sourcing.bpmn;
