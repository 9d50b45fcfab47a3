/**
 * The process owner's tools: what is deployed, drawn as everybody may see it, with the people on each step. Reads models
 * and counts; not responsible for running them (engine) nor for who may see whom (access).
 */
package org.homeward.studio;
