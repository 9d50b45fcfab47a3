/**
 * Asks the tables of the process owner about records of ours, and lets process record-review note what information
 * governance found. Not responsible for what the tables say, nor for who may see whom (access).
 */
package org.homeward.access.bpmn;
