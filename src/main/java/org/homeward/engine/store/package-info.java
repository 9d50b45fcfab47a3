/**
 * Keeps what was deployed when, and what had changed. Not responsible for deploying.
 */
package org.homeward.engine.store;
