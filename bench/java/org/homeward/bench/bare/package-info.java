/** The same models on an engine as it comes, told in order what happened to people in the product: what the product costs beside it. */
package org.homeward.bench.bare;
