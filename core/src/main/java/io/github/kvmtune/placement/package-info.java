/**
 * Which host CPUs, nodes and pages a guest gets: a pure function of the host's facts, what other
 * guests hold, and the request.
 *
 * <p>What is written into the domain for a placement is decided by the tunings, not here.
 */
@NullMarked
package io.github.kvmtune.placement;

import org.jspecify.annotations.NullMarked;
