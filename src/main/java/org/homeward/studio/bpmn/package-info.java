/** Reads deployed models from the engine's repository. */
package org.homeward.studio.bpmn;
