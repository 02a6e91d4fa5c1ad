/** Tests of what the model's packages share. */
@NullMarked
package io.github.kvmtune.xml.internal;

import org.jspecify.annotations.NullMarked;
