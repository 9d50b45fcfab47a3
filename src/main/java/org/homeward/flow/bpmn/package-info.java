/** Asks the decision tables of delays and of how journeys go on. Not responsible for what their answers are used for. */
package org.homeward.flow.bpmn;
