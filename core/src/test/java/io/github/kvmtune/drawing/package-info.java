@NullMarked
package io.github.kvmtune.drawing;

import org.jspecify.annotations.NullMarked;
