/** Asks the tables of the process owner about records of ours. Not responsible for what the tables say. */
package org.homeward.access.bpmn;
