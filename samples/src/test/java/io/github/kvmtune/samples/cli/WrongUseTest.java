package io.github.kvmtune.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong use: exit code 2 and one line that names the value and the remedy. */
class WrongUseTest {

  private static final String PLAN = "plan --name db1 --vcpus 2 --memory 1GiB ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --profile fast              | "fast"              | dedicated, shared, overcommitted, realtime
          --migration everywhere      | "everywhere"        | none, same-hardware, cluster
          --os bsd                    | "bsd"               | linux, windows, other
          --virt-type xen             | "xen"               | kvm, qemu
          --disk db1.qcow2            | "db1.qcow2"         | absolute path
          --disk /db1,bus=ide         | "ide"               | virtio, scsi
          --disk /db1,format=vmdk     | "vmdk"              | raw, qcow2
          --disk /db1,iops=many       | "many"              | whole number
          --disk /db1,iops=0          | limit of 0          | positive
          --disk /db1,bytes-per-sec=x | "x"                 | 8GiB
          --disk /db1,length=10       | "length=10"         | bus=, format=, cache=, io=, size=
          --disk /db1,iops=1,iops=2   | iops= is given twice| give it once
          --network br0               | "br0"               | bridge=BR, network=NET, hostdev=PCI
          --network hostdev=eth0      | "eth0"              | 0000:3b:02.1
          --network bridge=           | bridge              | needs a name
          --network bridge=a,mac=b    | "b"                 | 52:54:00:6d:90:02
          --network bridge=a,tag=5    | "tag=5"             | vlan=
          --network bridge=a,inbound=1MB,inbound-peak=2MB | inbound-burst | write both
          --disk /a,io=fast           | "fast"              | native, threads or io_uring
          --disk /a,thin=maybe        | thin=maybe          | thin=yes
          --disk /a,iotune.read_iops_sec_max_length=3 | read_iops_sec_max_length | add iotune.read_iops_sec_max=
          --without turbo             | "turbo"             | huge-pages
          --force turbo=on            | "turbo"             | huge-pages
          --force huge-pages          | "huge-pages"        | TUNING=VALUE
          --force huge-pages=3MiB     | "3MiB"              | 1GiB
          --firmware efi              | "efi"               | bios, uefi, secure-boot
          --confidential sgx          | "sgx"               | sev, sev-es, sev-snp, tdx, s390-pv
          --cpu-limit half            | "half"              | 1.5
          --cpu-weight 0              | weight of 0 %       | from 2 to 10000
          --vcpu-limit 1.5            | 1.5 host CPUs       | use 0.01 to 1
          --disk /a,iotune.fast=1     | "iotune.fast=1"     | bytes-per-sec= or virt-install's iotune.read_iops_sec=
          --target 9.0.0              | "9.0.0"             | 9.0.0/7.2.0
          --target 9.0.0/new          | "new"               | 9.0.0
          --root /no/such/host        | "/no/such/host"     | sys and proc
          --snapshot /no/such.zip     | "/no/such.zip"      | cannot be read
          --snapshot /etc/hostname    | is no zip file      | kvmtune snapshot -o FILE
          --kernel vmlinuz            | "vmlinuz"           | absolute path
          --initrd /boot/initrd       | /boot/initrd        | --kernel
          --ram 4GiB                  | --ram               | kvmtune plan --help
          --xml --json                | --xml               | mutually exclusive
          --profile                   | --profile           | kvmtune plan --help
          """)
  void namesTheValueAndTheRemedy(String options, String value, String remedy) {
    CommandLineRun run = CommandLineRun.kvmtune(PLAN + options);

    assertThat(run.errLines()).hasSize(1).allMatch(line -> line.startsWith("kvmtune: "));
    assertThat(run.err()).contains(value).contains(remedy);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan --name db1 --vcpus 2 --memory 8    | "8" has no unit      | 8GiB
          plan --name db1 --vcpus 2 --memory 8Gig | "Gig"                | GiB
          plan --name db1 --vcpus two --memory 1G | "two"                | whole number
          plan --vcpus 2 --memory 1GiB            | --name               | kvmtune plan --help
          start --name a --vcpus 1 --memory 1GiB  | --uri                | kvmtune start --help
          probe --root / --uri test:///default    | --root               | mutually exclusive
          snapshot                                | --output             | kvmtune snapshot --help
          roundtrip                               | FILE                 | kvmtune roundtrip --help
          prob                                    | prob                 | probe
          probe --josn                            | --josn               | kvmtune probe --help
          """)
  void saysWhatIsMissingOrUnknown(String line, String value, String remedy) {
    CommandLineRun run = CommandLineRun.kvmtune(line);

    assertThat(run.errLines()).hasSize(1).allMatch(each -> each.startsWith("kvmtune: "));
    assertThat(run.err()).contains(value).contains(remedy);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--root", "--snapshot", "--svg"})
  void refusesAnEmptyPath(String option) {
    CommandLineRun run =
        CommandLineRun.kvmtune(
            "plan", "--name", "db1", "--vcpus", "2", "--memory", "1GiB", option, "");

    assertThat(run.err())
        .isEqualTo("kvmtune: " + option + ": \"\" is not a path; name a file or directory\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan --name a --vcpus 1 --memory 1GiB --svg /no/such/a.svg | /no/such/a.svg: there is no such file or directory
          plan --name a --vcpus 1 --memory 1GiB --svg /              | /: Is a directory
          snapshot -o /no/such/a.zip                                 | "/no/such/a.zip" cannot be written: there is no such file
          advise-host -o /etc/hostname                               | /etc/hostname: a file of that name is there already
          check /                                                    | /: cannot be read: Is a directory
          """)
  void saysWhyAFileCannotBeUsed(String line, String reason) {
    CommandLineRun run = CommandLineRun.kvmtune(line);

    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains(reason).doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void refusesAnArgumentThatTheLocaleMangled() {
    CommandLineRun run =
        CommandLineRun.kvmtune("plan", "--name", "b\uFFFD", "--vcpus", "2", "--memory", "1GiB");

    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    assertThat(run.exitCode()).isEqualTo(2);
  }
}
