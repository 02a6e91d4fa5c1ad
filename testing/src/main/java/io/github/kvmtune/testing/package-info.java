/** What the tests of all modules share: saying aloud what is skipped, and finding the corpus. */
@NullMarked
package io.github.kvmtune.testing;

import org.jspecify.annotations.NullMarked;
