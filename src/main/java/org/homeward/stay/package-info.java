/**
 * Where people are in hospital: stays, the wards and beds they lie in, and the times at which they no longer needed
 * the bed. Not responsible for what an admission or a discharge leads to (the steps), nor for the wards (access).
 */
package org.homeward.stay;
