/**
 * What happens when somebody is admitted: the stay and the journey begin, the person is recognised or asked about, and
 * it all ends again when the admission was a mistake or the journey ends early. Not responsible for reading hospital
 * messages (integration) nor for what follows on the way home (the other steps).
 */
package org.homeward.admission;
