package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.CpuCache;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCache;
import io.github.kvmtune.xml.capabilities.CapabilitiesHostCacheBank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caches that the document lists; libvirt leaves out the levels below 3 unless they divide. */
final class CacheReader {

  private static final String CACHE = "/capabilities/host/cache";

  private final @Nullable CapabilitiesHostCache cache;
  private final Findings findings;

  CacheReader(@Nullable CapabilitiesHostCache cache, Findings findings) {
    this.cache = cache;
    this.findings = findings;
  }

  Fact<List<CpuCache>> read() {
    CapabilitiesHostCache known = cache;
    return known == null
        ? Findings.absent(CACHE)
        : findings.read(CACHE, () -> caches(known.getBanks()));
  }

  private List<CpuCache> caches(List<CapabilitiesHostCacheBank> banks) {
    List<CpuCache> caches = new ArrayList<>();
    for (CapabilitiesHostCacheBank bank : banks) {
      int level = level(bank);
      if (level > 1 && !"code".equals(bank.getType())) {
        caches.add(cache(level, bank));
      }
    }
    if (caches.stream().noneMatch(each -> each.level() == 2)) {
      // Not listed does not mean that there is none: a cache of unknown CPUs says just that.
      caches.add(0, new CpuCache(2, Findings.absent(CACHE), Findings.absent(CACHE)));
    }
    return caches;
  }

  private static int level(CapabilitiesHostCacheBank bank) {
    return Optional.ofNullable(bank.getLevel())
        .orElseThrow(
            () -> new IllegalArgumentException("the bank " + bank.getId() + " has no level"));
  }

  private CpuCache cache(int level, CapabilitiesHostCacheBank bank) {
    String path = CACHE + "/bank[@level='" + level + "'][@id='" + bank.getId() + "']";
    return new CpuCache(
        level,
        Findings.fact(path + "/@cpus", bank.getCpus()),
        findings.read(path + "/@size", bank::getSize));
  }
}
