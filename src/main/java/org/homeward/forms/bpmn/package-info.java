/** Opens and completes a task's form in the engine, and reads the expressions that forms hold. */
package org.homeward.forms.bpmn;
