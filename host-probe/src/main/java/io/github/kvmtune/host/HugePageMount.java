package io.github.kvmtune.host;

import io.github.kvmtune.value.ByteSize;

/**
 * A mounted hugetlbfs, through which guests get their huge pages.
 *
 * @param path where it is mounted
 * @param pageSize the size of its pages; a mount that names none has the default size
 */
public record HugePageMount(String path, Fact<ByteSize> pageSize) {}
