/** Tests of the code generator. */
@NullMarked
package io.github.kvmtune.codec;

import org.jspecify.annotations.NullMarked;
