package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Cpus;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.KernelVersion;
import io.github.kvmtune.host.Libvirt;
import java.nio.file.Path;

/** Puts the readers' facts together. */
public final class LinuxHost {

  private LinuxHost() {}

  /** Reads a host from the files below this root. */
  public static Host read(Path root) {
    return read(new DiskStore(root));
  }

  /** Reads a host from files that are kept anywhere. */
  public static Host read(FileStore store) {
    KernelFiles files = new KernelFiles(store);
    CpuInfoFile cpuInfo = new CpuInfoFile(files);
    KernelReader kernelReader = new KernelReader(files);
    Fact<KernelVersion> kernel = kernelReader.release();
    CpuModel model = cpuInfo.model();
    Cpus cpus = new CpuReader(files).read(model);
    MountTable mounts = new MountTable(files);
    return new Host(
        kernelReader.arch(cpuInfo),
        kernel,
        kernelReader.commandLine(),
        cpus,
        new NodeReader(files, cpus.online()).read(),
        new MemoryReader(files, mounts).read(),
        new KvmReader(files, model, kernel).read(),
        new NetworkReader(files).read(),
        new StorageReader(files).read(),
        new PciReader(files).read(),
        new TimeReader(files, model).read(),
        new LimitsReader(files, mounts).read(),
        new ResctrlReader(files, model).read(),
        new SecurityReader(files, model).read(),
        Libvirt.notAsked(),
        files.problems());
  }
}
