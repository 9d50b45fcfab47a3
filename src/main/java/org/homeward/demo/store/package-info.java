/**
 * The database that comes with the demo. Not responsible for any other database: production names its own.
 */
package org.homeward.demo.store;
