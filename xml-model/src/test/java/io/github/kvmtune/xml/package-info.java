/** Tests of reading, writing, editing and comparing documents. */
@NullMarked
package io.github.kvmtune.xml;

import org.jspecify.annotations.NullMarked;
