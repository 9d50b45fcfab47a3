/** Compares an invented world with what NHS England publishes: counts it, checks it, and draws both beside each other. */
package org.homeward.bench.calibration;
