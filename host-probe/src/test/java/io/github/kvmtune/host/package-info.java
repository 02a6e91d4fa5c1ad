/** Tests of the probe against captured and invented hosts. */
@NullMarked
package io.github.kvmtune.host;

import org.jspecify.annotations.NullMarked;
