/**
 * Snapshots of a host: one zip with what a probe has read, and nothing else. A recorder notes what
 * is read, a scrubber takes out what identifies the host, and a store gives it all back to a later
 * probe.
 *
 * <p>Beside the files, as they are, the zip holds a list of what a zip cannot: links, names without
 * content, devices, and files that could not be read.
 */
@NullMarked
package io.github.kvmtune.host.snapshot;

import org.jspecify.annotations.NullMarked;
