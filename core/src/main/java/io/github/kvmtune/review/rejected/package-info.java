/**
 * What libvirt refuses to define, one check each; listed in {@link
 * io.github.kvmtune.review.rejected.RejectedChecks}.
 */
@NullMarked
package io.github.kvmtune.review.rejected;

import org.jspecify.annotations.NullMarked;
