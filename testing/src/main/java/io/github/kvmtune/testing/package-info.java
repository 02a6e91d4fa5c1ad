/**
 * What the tests of all modules share: saying aloud what is skipped, finding the corpus, and
 * judging documents by libvirt's schemas.
 */
@NullMarked
package io.github.kvmtune.testing;

import org.jspecify.annotations.NullMarked;
