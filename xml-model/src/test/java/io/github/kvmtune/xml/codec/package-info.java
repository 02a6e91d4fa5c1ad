/** Tests that edit nodes through their codecs, whatever their class. */
@NullMarked
package io.github.kvmtune.xml.codec;

import org.jspecify.annotations.NullMarked;
