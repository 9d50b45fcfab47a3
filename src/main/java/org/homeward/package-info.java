/**
 * Homeward takes people home from hospital. One package an area: what the work knows stands in the area's own package
 * in plain Java, how it is shown, stored and driven in its packages web, store and bpmn. Here is only what starts it.
 */
package org.homeward;
