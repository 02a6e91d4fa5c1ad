/** Tests of the notations of kernel files. */
@NullMarked
package io.github.kvmtune.host.linux;

import org.jspecify.annotations.NullMarked;
