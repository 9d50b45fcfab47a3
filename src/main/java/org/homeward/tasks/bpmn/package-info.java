/** Puts tasks into people's hands in the engine. Not responsible for whose hands those are. */
package org.homeward.tasks.bpmn;
