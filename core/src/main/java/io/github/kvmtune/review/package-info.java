/**
 * What is wrong with a domain before it is run: {@link io.github.kvmtune.review.DomainCheck} and
 * the checks it makes, listed in {@link io.github.kvmtune.review.Checks}.
 */
@NullMarked
package io.github.kvmtune.review;

import org.jspecify.annotations.NullMarked;
