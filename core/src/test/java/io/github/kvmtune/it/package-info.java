/**
 * Tests on a real libvirt: guests are defined, booted and judged by what they report from inside
 * and by what the host shows of their process. Prepared and called by {@code .ci/run}.
 */
@NullMarked
package io.github.kvmtune.it;

import org.jspecify.annotations.NullMarked;
