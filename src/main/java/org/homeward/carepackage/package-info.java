/**
 * The care that somebody had before the stay: packages with their visits and price, their hold while the person is in
 * hospital, how they come back, and what was not paid meanwhile; and which help was described in hospital and which visits
 * are usual for it, for whoever arranges care or makes it fit. Not responsible for when and by whom anything is done
 * (the processes), for telling providers (notices), nor for new care (sourcing).
 */
package org.homeward.carepackage;
