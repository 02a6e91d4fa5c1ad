/**
 * The engine behind {@link io.github.kvmtune.xml.LibvirtXml}: streaming codecs and the side-cars
 * that keep what the typed model cannot hold.
 *
 * <p>Each element class has a generated {@link io.github.kvmtune.xml.codec.ElementCodec} that knows
 * its names and fields and nothing else; every rule about XML lives here, once. Not exported.
 */
@NullMarked
package io.github.kvmtune.xml.codec;

import org.jspecify.annotations.NullMarked;
