/**
 * What an administrator could change on a host so that guests of given profiles run better: one
 * class for each piece of advice, run by {@link io.github.kvmtune.advice.HostAdvisor}, and the
 * files that {@link io.github.kvmtune.advice.AdviceFiles} writes from it. Nothing here changes a
 * host.
 */
@NullMarked
package io.github.kvmtune.advice;

import org.jspecify.annotations.NullMarked;
