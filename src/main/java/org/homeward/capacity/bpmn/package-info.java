/** Asks the table how far a figure can still be trusted. */
package org.homeward.capacity.bpmn;
