/**
 * What can be defined but does not start, one check each; listed in {@link
 * io.github.kvmtune.review.start.StartChecks}.
 */
@NullMarked
package io.github.kvmtune.review.start;

import org.jspecify.annotations.NullMarked;
