package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.BandwidthAllocation;
import io.github.kvmtune.host.CacheAllocation;
import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Resctrl;
import java.util.regex.Pattern;

/** What {@code /sys/fs/resctrl/info} can divide; the directory is there once it is mounted. */
final class ResctrlReader {

  private static final String INFO = "/sys/fs/resctrl/info";
  private static final String BANDWIDTH = INFO + "/MB";
  private static final Pattern CACHE = Pattern.compile("L[23](CODE|DATA)?");
  private static final Pattern MASK = Pattern.compile("[0-9a-f]{1,8}");

  private final KernelFiles files;
  private final CpuModel cpu;

  ResctrlReader(KernelFiles files, CpuModel cpu) {
    this.files = files;
    this.cpu = cpu;
  }

  Resctrl read() {
    return new Resctrl(
        files.listed(
            INFO,
            names ->
                names.stream()
                    .filter(name -> CACHE.matcher(name).matches())
                    .map(this::cache)
                    .toList()),
        files.listed(BANDWIDTH, names -> bandwidth()),
        cpu.flags());
  }

  private CacheAllocation cache(String name) {
    String info = INFO + "/" + name;
    return new CacheAllocation(
        name,
        files.fact(info + "/num_closids", Values::number),
        files.fact(info + "/cbm_mask", ResctrlReader::bits),
        files.fact(info + "/min_cbm_bits", Values::number));
  }

  private static int bits(String text) {
    if (!MASK.matcher(text.strip()).matches()) {
      throw new IllegalArgumentException("not a mask such as fff");
    }
    return Long.bitCount(Long.parseLong(text.strip(), 16));
  }

  private BandwidthAllocation bandwidth() {
    return new BandwidthAllocation(
        files.fact(BANDWIDTH + "/num_closids", Values::number),
        files.fact(BANDWIDTH + "/min_bandwidth", Values::number),
        files.fact(BANDWIDTH + "/bandwidth_gran", Values::number));
  }
}
