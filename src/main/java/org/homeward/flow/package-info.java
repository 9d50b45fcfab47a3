/**
 * Where everybody is on the way home: the worklist, the board, one person's page and the same for other systems. Reads
 * our tables only and writes nothing but what somebody keeps for themselves, who looks after a box of the board, and lists to
 * be printed when all else is away. Not responsible for who may see whom (access) nor for what moves a journey on (the
 * steps).
 */
package org.homeward.flow;
