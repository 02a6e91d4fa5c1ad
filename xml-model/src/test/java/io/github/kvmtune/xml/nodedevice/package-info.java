/** Tests of the views of node devices. */
@NullMarked
package io.github.kvmtune.xml.nodedevice;

import org.jspecify.annotations.NullMarked;
