/** Tests of placement: rule by rule, on captured hosts, and as properties of any topology. */
@NullMarked
package io.github.kvmtune.placement;

import org.jspecify.annotations.NullMarked;
