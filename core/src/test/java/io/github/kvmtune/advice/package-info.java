/** Tests of the advice for hosts. */
@NullMarked
package io.github.kvmtune.advice;

import org.jspecify.annotations.NullMarked;
