/**
 * Generates, at build time, one codec per element class from its JAXB annotations: {@link
 * io.github.kvmtune.codec.CodecProcessor} finds the classes, {@link
 * io.github.kvmtune.codec.ElementClass} and {@link io.github.kvmtune.codec.Property} understand
 * them, {@link io.github.kvmtune.codec.CodecSource} writes the code.
 *
 * <p>A codec is names and access to fields. What reading and writing mean is the runtime's business
 * ({@code io.github.kvmtune.xml.codec} in xml-model), not this package's.
 */
@NullMarked
package io.github.kvmtune.codec;

import org.jspecify.annotations.NullMarked;
