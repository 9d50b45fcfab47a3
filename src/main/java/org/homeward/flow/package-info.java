/**
 * Where everybody is on the way home and why they are still there: the worklist, the board, the huddle, one person's page and the same for
 * other systems; who looks at a delay as it grows, and what they promise. Reads everybody's tables and writes its own alone, among them who
 * looks after a box of the board, minutes, wrong records, and lists to be printed when all else is away. Not responsible for who may see whom
 * (access) nor for what moves a journey on (the steps).
 */
package org.homeward.flow;
