/**
 * Lets the models of area {@code pathway} do what they say: each class only translates between engine and use case.
 * Not responsible for any rule: those stand in {@link org.homeward.pathway}.
 */
package org.homeward.pathway.bpmn;
