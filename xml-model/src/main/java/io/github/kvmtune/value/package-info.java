/**
 * Values that the XML, the host facts and the guest description share: sizes with a unit and sets
 * of CPU or node ids.
 *
 * <p>What belongs to only one of those three lives there, not here.
 */
@NullMarked
package io.github.kvmtune.value;

import org.jspecify.annotations.NullMarked;
