/** What the model's packages share and do not export. */
@NullMarked
package io.github.kvmtune.xml.internal;

import org.jspecify.annotations.NullMarked;
