package io.github.kvmtune.drawing;

import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;

/**
 * The cores of a node that share a level 3 cache; all of them where the host shows no such cache.
 *
 * @param isShown whether there is such a cache
 * @param size how large it is, if the host says
 */
record DrawnCache(boolean isShown, Optional<ByteSize> size, List<DrawnCore> cores) {}
