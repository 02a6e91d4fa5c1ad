/** Compares the classes with libvirt's own RELAX NG schemas. */
@NullMarked
package io.github.kvmtune.xml.schema;

import org.jspecify.annotations.NullMarked;
