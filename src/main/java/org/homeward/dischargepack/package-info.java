/**
 * What goes with somebody who leaves hospital: the note in plain words for whoever cares for them, whether it was understood,
 * the four renderings of the discharge pack, and the care plan that a provider has of its own. Not responsible for when somebody
 * leaves (discharge) or for who cares for them (sourcing, carepackage).
 */
package org.homeward.dischargepack;
