package io.github.kvmtune.advice;

import io.github.kvmtune.HostAdvice;
import java.util.ArrayList;
import java.util.List;

/** The page that goes with the files: each change with its reason, how to install and undo them. */
final class AdviceReadme {

  private AdviceReadme() {}

  static List<String> of(List<HostAdvice> advice, List<String> files) {
    List<String> lines = new ArrayList<>(List.of(AdviceFiles.MARK, ""));
    lines.add(
        advice.isEmpty()
            ? "Nothing to change was found on this host."
            : "Nothing was changed. Each piece of advice can be followed or left by itself.");
    advice.forEach(each -> lines.addAll(explained(each)));
    lines.addAll(installation(files));
    return lines;
  }

  private static List<String> explained(HostAdvice advice) {
    List<String> lines = new ArrayList<>(List.of("", "## " + advice.name() + ": " + advice.what()));
    lines.add("why: " + advice.why());
    advice.remedies().forEach(remedy -> lines.addAll(how(remedy)));
    if (!advice.effect().isEmpty()) {
      lines.add("effect: " + advice.effect());
    }
    advice.warnings().forEach(warning -> lines.add("warning: " + warning));
    advice.facts().forEach(fact -> lines.add("given: " + fact));
    lines.add("source: " + advice.reference());
    return lines;
  }

  private static List<String> how(Remedy remedy) {
    List<String> lines = new ArrayList<>();
    if (remedy.file().isEmpty()) {
      lines.add("by hand: " + remedy.line() + when(remedy));
    }
    remedy.now().ifPresent(command -> lines.add("now: " + command));
    remedy.file().ifPresent(file -> lines.add("file: " + kept(remedy, file) + when(remedy)));
    return lines;
  }

  private static String kept(Remedy remedy, String file) {
    return remedy instanceof Remedy.Unit ? file : file + ": " + remedy.line();
  }

  private static String when(Remedy remedy) {
    return switch (remedy.takesEffect()) {
      case AT_ONCE -> "";
      case WHEN_RELOADED -> " (in effect when the module is loaded anew, without guests running)";
      case AT_BOOT -> " (in effect after the next boot)";
    };
  }

  private static List<String> installation(List<String> files) {
    List<String> below =
        files.stream().filter(file -> !file.equals(AdviceFiles.KERNEL_COMMAND_LINE)).toList();
    List<String> lines = new ArrayList<>();
    if (!below.isEmpty()) {
      lines.addAll(List.of("", "## Install, in this directory, as root"));
      below.forEach(file -> lines.addAll(install(file)));
      lines.addAll(List.of("", "## Undo, as root; then boot"));
      below.forEach(file -> lines.addAll(undo(file)));
    }
    if (files.contains(AdviceFiles.KERNEL_COMMAND_LINE)) {
      lines.addAll(commandLine());
    }
    return lines;
  }

  private static List<String> install(String file) {
    String copy = "install -D -m 644 " + file + " /etc/" + file;
    return file.startsWith(AdviceFiles.UNITS)
        ? List.of(copy, "systemctl daemon-reload", "systemctl enable --now " + nameOf(file))
        : List.of(copy);
  }

  private static String nameOf(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static List<String> undo(String file) {
    String remove = "rm /etc/" + file;
    return file.startsWith(AdviceFiles.UNITS)
        ? List.of("systemctl disable --now " + nameOf(file), remove)
        : List.of(remove);
  }

  private static List<String> commandLine() {
    return List.of(
        "",
        "## The kernel command line",
        "Add the last line of kernel-command-line to GRUB_CMDLINE_LINUX in /etc/default/grub and run",
        "update-grub, or give it to grubby --update-kernel=ALL --args. Replace arguments of the same",
        "name that are there already. To undo, take them out again. Both need a boot.");
  }
}
