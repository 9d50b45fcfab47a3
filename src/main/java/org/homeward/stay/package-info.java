/**
 * Where people are in hospital: stays and what was said about them, the wards and beds they lie in, the register of beds,
 * and the times at which they no longer needed the bed. Not responsible for what an admission or a discharge leads to (the
 * steps), nor for the wards (access).
 */
package org.homeward.stay;
