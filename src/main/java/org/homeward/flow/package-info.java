/**
 * Where everybody is on the way home: the worklist, the board, one person's page and the same for other systems. Reads
 * our tables only and writes nothing. Not responsible for who may see whom (access) nor for what moves a journey on (the
 * steps).
 */
package org.homeward.flow;
