/** Lets the models look for care, and moves the process of each offer apart from the journey's. Asks the tables of finding care. */
package org.homeward.sourcing.bpmn;
