/**
 * Reads Linux's own files below a root directory: one class per family of files, all of them
 * through {@link io.github.kvmtune.host.linux.KernelFiles}, which reads each file once and notes
 * what is wrong with it.
 */
@NullMarked
package io.github.kvmtune.host.linux;

import org.jspecify.annotations.NullMarked;
