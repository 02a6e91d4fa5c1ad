/** Tests of what talks to libvirt, on its test driver, which keeps its guests in this process. */
@NullMarked
package io.github.kvmtune.hypervisor;

import org.jspecify.annotations.NullMarked;
