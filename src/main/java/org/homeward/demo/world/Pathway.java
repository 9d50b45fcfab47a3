package org.homeward.demo.world;

/**
 * The four ways home: P0 with nothing new, P1 with support, P2 by way of a bed elsewhere, P3 into a care home. DHSC hospital
 * discharge and community support guidance, annex B.
 */
public enum Pathway { P0, P1, P2, P3 }
