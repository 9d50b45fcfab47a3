/** The pages of services and their capacity, and the address for the systems of councils and providers. */
package org.homeward.capacity.web;
