/**
 * How values are spelled in libvirt's XML: words for booleans, hexadecimal numbers, lists of ids.
 *
 * <p>An adapter returns null for a word that it does not know (the word survives beside the model)
 * and throws {@link IllegalArgumentException} for a malformed value such as a bad number.
 */
@NullMarked
package io.github.kvmtune.xml.adapter;

import org.jspecify.annotations.NullMarked;
