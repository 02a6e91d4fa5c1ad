/**
 * How values that are no plain text or number are written in libvirt's documents.
 *
 * <p>Each adapter refuses text it does not understand with an {@link IllegalArgumentException} that
 * names it, so that whoever reads the document can keep the text or report it.
 */
@NullMarked
package io.github.kvmtune.xml.adapter;

import org.jspecify.annotations.NullMarked;
