package io.github.kvmtune.advice;

import io.github.kvmtune.HostAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Advice as files that an administrator can review and copy below {@code /etc}. The same advice
 * gives the same files, byte for byte.
 *
 * <pre>{@code
 * AdviceFiles.of(HostAdvisor.on(host).advise(use)); // {README=..., sysctl.d/90-kvmtune.conf=...}
 * }</pre>
 */
public final class AdviceFiles {

  /** The first line of every file, by which a later run knows its own. */
  public static final String MARK = "# Advice of kvmtune for this host. Review before you install.";

  static final String KERNEL_COMMAND_LINE = "kernel-command-line";
  static final String MODPROBE = "modprobe.d/kvmtune.conf";
  static final String MODULES = "modules-load.d/kvmtune.conf";
  static final String SYSCTL = "sysctl.d/90-kvmtune.conf";
  static final String TMPFILES = "tmpfiles.d/kvmtune.conf";
  static final String UDEV = "udev/rules.d/90-kvmtune.rules";
  static final String UNITS = "systemd/system/";

  private static final String README = "README";

  private static final Set<String> PATHS =
      Set.of(README, KERNEL_COMMAND_LINE, MODPROBE, MODULES, SYSCTL, TMPFILES, UDEV);

  private AdviceFiles() {}

  /** The contents by relative path, ordered by path. */
  public static Map<String, String> of(List<HostAdvice> advice) {
    Map<String, List<String>> lines = new TreeMap<>();
    for (HostAdvice each : advice) {
      for (Remedy remedy : each.remedies()) {
        remedy
            .file()
            .ifPresent(
                file ->
                    add(
                        each,
                        remedy,
                        lines.computeIfAbsent(file, name -> new ArrayList<>(List.of(MARK)))));
      }
    }
    Map<String, String> files = new TreeMap<>();
    lines.forEach(
        (file, text) ->
            files.put(file, file.equals(KERNEL_COMMAND_LINE) ? commandLine(text) : text(text)));
    files.put(README, text(AdviceReadme.of(advice, List.copyOf(files.keySet()))));
    return files;
  }

  /** Whether advice could be written to this relative path. */
  public static boolean isPath(String path) {
    return PATHS.contains(path) || path.matches(UNITS + "dev-hugepages\\w+\\.mount");
  }

  /** Whether a file with this content may be replaced by one of these. */
  public static boolean isOurs(String content) {
    return content.startsWith(MARK);
  }

  private static void add(HostAdvice advice, Remedy remedy, List<String> lines) {
    if (lines.contains(remedy.line())) {
      return;
    }
    String title = "# " + advice.name() + ": " + advice.what();
    if (!(remedy instanceof Remedy.KernelArgument) && !lines.contains(title)) {
      lines.addAll(List.of("", title));
    }
    lines.add(remedy.line());
  }

  /** The arguments in one line, to be copied. */
  private static String commandLine(List<String> lines) {
    return MARK + "\n" + String.join(" ", lines.subList(1, lines.size())) + "\n";
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
