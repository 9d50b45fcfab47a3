/**
 * Where everybody is on the way home: the worklist, the board, one person's page and the same for other systems; and who looks
 * at a delay as it grows, and what they promise. Reads everybody's tables and writes its own alone. Not responsible for who may
 * see whom (access) nor for what moves a journey on (the steps).
 */
package org.homeward.flow;
