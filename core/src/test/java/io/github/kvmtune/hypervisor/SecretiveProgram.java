package io.github.kvmtune.hypervisor;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Planner;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainDevices;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainGraphics;
import java.util.function.Consumer;

/**
 * Applies, verifies and replaces guests whose XML holds secrets, and fails at it in every way;
 * prints what it gets to see, for {@link SecretsStayTest} to read.
 */
final class SecretiveProgram {

  static final String PASSWORD = "hunter2";
  static final String COOKIE = "c00kie-value";

  private static final String DISK =
      """
      <disk type='network' device='cdrom'>
        <driver name='qemu' type='raw'/>
        <source protocol='https' name='a.iso'>
          <host name='example.org' port='443'/>
          <cookies><cookie name='session'>%1$s</cookie></cookies>
        </source>
        <backingStore type='network'>
          <format type='raw'/>
          <source protocol='https' name='b.iso'>
            <host name='example.org' port='443'/>
            <cookies><cookie name='session'>%1$s</cookie></cookies>
          </source>
        </backingStore>
        <target dev='sdz' bus='sata'/>
      </disk>
      """;

  private final Hypervisor hypervisor;

  private SecretiveProgram(Hypervisor hypervisor) {
    this.hypervisor = hypervisor;
  }

  public static void main(String[] args) {
    try (Hypervisor hypervisor = Hypervisor.connect("test:///default")) {
      new SecretiveProgram(hypervisor).run();
    }
    failing("as no URI", () -> Hypervisor.connect("qemu+ssh://root:s3same@ho st/system"));
    failing("by the driver", () -> Hypervisor.connect("nosuch://root:s3same@host/system"));
  }

  private void run() {
    GuestPlan plan = plan(1, domain -> {});
    System.out.println(plan);
    hypervisor.apply(plan);
    verify(hypervisor.verify(plan.guest().name()));
    verify(hypervisor.verify(plan));
    hypervisor.stop(plan.guest().name());
    Applied replaced = hypervisor.apply(plan(2, d -> {}), ApplyOptions.defaults().replacing());
    System.out.println(replaced);
    failing("as it exists", () -> hypervisor.apply(plan));
    hypervisor.stop(plan.guest().name());
    hypervisor.goBack(replaced);
    System.out.println(hypervisor.xml(plan.guest().name()));
    hypervisor.undefine(plan.guest().name());
    failing("by the schema", () -> hypervisor.apply(plan(1, SecretiveProgram::addUnknown)));
    failing("by the planner", () -> plan(1, SecretiveProgram::contradict));
  }

  private static void verify(VerifyReport report) {
    report.items().forEach(System.out::println);
    System.out.println(report);
  }

  private static void failing(String why, Runnable work) {
    System.out.println("refused " + why + ":");
    try {
      work.run();
      throw new AssertionError("not refused " + why);
    } catch (RuntimeException e) {
      e.printStackTrace(System.out);
    }
  }

  private GuestPlan plan(int vcpus, Consumer<Domain> change) {
    return Planner.on(hypervisor.host())
        .plan(
            Guest.named("secretive")
                .vcpus(vcpus)
                .memory(ByteSize.mib(64))
                .virtType(VirtType.QEMU)
                .customize(SecretiveProgram::addSecrets)
                .customize(change)
                .build());
  }

  private static void addSecrets(Domain domain) {
    DomainDevices devices = domain.ensureDevices();
    devices.getGraphics().add(new DomainGraphics().setType("vnc").setPasswd(PASSWORD));
    devices
        .getDisks()
        .add(LibvirtXml.readElement(DomainDisk.class, "disk", DISK.formatted(COOKIE)));
  }

  private static void addUnknown(Domain domain) {
    domain.ensureCpu().ensureTopology().setClusters(1);
  }

  private static void contradict(Domain domain) {
    domain.ensureDevices().getDisks().get(0).ensureDriver().setIo("native").setCache("writeback");
  }
}
