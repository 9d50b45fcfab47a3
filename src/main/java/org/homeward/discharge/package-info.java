/**
 * The last steps in hospital: leaving is confirmed by the ward or by the hospital's message, and the stay is closed.
 * Not responsible for what the discharge method means for the journey (decision discharge-outcome).
 */
package org.homeward.discharge;
