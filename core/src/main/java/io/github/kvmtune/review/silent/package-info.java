/**
 * What runs, but wrongly or slowly, and nobody says so, one check each; listed in {@link
 * io.github.kvmtune.review.silent.SilentChecks}.
 */
@NullMarked
package io.github.kvmtune.review.silent;

import org.jspecify.annotations.NullMarked;
