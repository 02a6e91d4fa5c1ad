package io.github.kvmtune.advice;

import java.util.List;
import java.util.Optional;

/**
 * One thing an administrator types or writes into a file, to follow a piece of advice.
 *
 * <pre>{@code
 * Remedy remedy = new Remedy.Sysctl("kernel.numa_balancing", "1");
 * remedy.now();  // sysctl -w kernel.numa_balancing=1
 * remedy.file(); // sysctl.d/90-kvmtune.conf
 * remedy.line(); // kernel.numa_balancing = 1
 * }</pre>
 */
public sealed interface Remedy {

  /** When the host behaves differently after a file has been installed. */
  enum TakesEffect {
    /** As soon as {@link Remedy#now()} was run. */
    AT_ONCE,
    /** When the kernel module is loaded again, for which no guest may run. */
    WHEN_RELOADED,
    /** At the next boot. */
    AT_BOOT
  }

  /** The file it is kept in, below {@code /etc}; empty for what no file of its own can hold. */
  Optional<String> file();

  /** What stands in that file, or what to do by hand. */
  String line();

  /** The command that brings it about on the running host, if there is one. */
  Optional<String> now();

  TakesEffect takesEffect();

  /** The command if there is one, else the line with the place it belongs to. */
  default String text() {
    return now().orElse(line());
  }

  /** An argument of the kernel's command line, such as {@code iommu=pt}. */
  record KernelArgument(String argument) implements Remedy {

    @Override
    public Optional<String> file() {
      return Optional.of(AdviceFiles.KERNEL_COMMAND_LINE);
    }

    @Override
    public String line() {
      return argument;
    }

    @Override
    public Optional<String> now() {
      return Optional.empty();
    }

    @Override
    public TakesEffect takesEffect() {
      return TakesEffect.AT_BOOT;
    }

    @Override
    public String text() {
      return "boot with " + argument;
    }
  }

  /**
   * An option of a kernel module.
   *
   * @param writable whether the running module takes it, too
   */
  record ModuleOption(String module, String option, String value, boolean writable)
      implements Remedy {

    @Override
    public Optional<String> file() {
      return Optional.of(AdviceFiles.MODPROBE);
    }

    @Override
    public String line() {
      return "options " + module + " " + option + "=" + value;
    }

    @Override
    public Optional<String> now() {
      return writable
          ? Optional.of("echo " + value + " > /sys/module/" + module + "/parameters/" + option)
          : Optional.empty();
    }

    @Override
    public TakesEffect takesEffect() {
      return writable ? TakesEffect.AT_ONCE : TakesEffect.WHEN_RELOADED;
    }

    @Override
    public String text() {
      return now().orElse(line() + " in /etc/modprobe.d");
    }
  }

  /** A kernel module to load. */
  record ModuleLoad(String module) implements Remedy {

    @Override
    public Optional<String> file() {
      return Optional.of(AdviceFiles.MODULES);
    }

    @Override
    public String line() {
      return module;
    }

    @Override
    public Optional<String> now() {
      return Optional.of("modprobe " + module);
    }

    @Override
    public TakesEffect takesEffect() {
      return TakesEffect.AT_ONCE;
    }
  }

  /** A kernel setting under {@code /proc/sys}, by its dotted name. */
  record Sysctl(String key, String value) implements Remedy {

    @Override
    public Optional<String> file() {
      return Optional.of(AdviceFiles.SYSCTL);
    }

    @Override
    public String line() {
      return key + " = " + value;
    }

    @Override
    public Optional<String> now() {
      return Optional.of("sysctl -w " + key + "=" + value);
    }

    @Override
    public TakesEffect takesEffect() {
      return TakesEffect.AT_ONCE;
    }
  }

  /**
   * A value in a file of {@code /sys}, which systemd-tmpfiles writes early at each boot.
   *
   * @param path the file, or a pattern with {@code *}
   */
  record KernelFile(String path, String value) implements Remedy {

    @Override
    public Optional<String> file() {
      return Optional.of(AdviceFiles.TMPFILES);
    }

    @Override
    public String line() {
      return "w " + path + " - - - - " + value;
    }

    @Override
    public Optional<String> now() {
      return Optional.of(
          path.contains("*") ? "echo " + value + " | tee " + path : "echo " + value + " > " + path);
    }

    @Override
    public TakesEffect takesEffect() {
      return TakesEffect.AT_ONCE;
    }
  }

  /**
   * A rule for udev, which acts when a device appears.
   *
   * @param command the same for the device that is there already
   */
  record UdevRule(String rule, String command) implements Remedy {

    @Override
    public Optional<String> file() {
      return Optional.of(AdviceFiles.UDEV);
    }

    @Override
    public String line() {
      return rule;
    }

    @Override
    public Optional<String> now() {
      return Optional.of(command);
    }

    @Override
    public TakesEffect takesEffect() {
      return TakesEffect.AT_ONCE;
    }
  }

  /**
   * A unit for systemd.
   *
   * @param name its file name, such as {@code dev-hugepages1G.mount}
   * @param lines what the file holds
   */
  record Unit(String name, List<String> lines) implements Remedy {

    public Unit {
      lines = List.copyOf(lines);
    }

    @Override
    public Optional<String> file() {
      return Optional.of(AdviceFiles.UNITS + name);
    }

    @Override
    public String line() {
      return String.join("\n", lines);
    }

    @Override
    public Optional<String> now() {
      return Optional.of("systemctl daemon-reload && systemctl enable --now " + name);
    }

    @Override
    public TakesEffect takesEffect() {
      return TakesEffect.AT_ONCE;
    }
  }

  /**
   * Something no file of ours can hold: a setting of the firmware, a package, another program's
   * configuration.
   *
   * @param line what to do, as a command or a sentence
   */
  record ByHand(String line, TakesEffect takesEffect) implements Remedy {

    @Override
    public Optional<String> file() {
      return Optional.empty();
    }

    @Override
    public Optional<String> now() {
      return Optional.empty();
    }
  }
}
