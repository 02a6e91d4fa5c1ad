package io.github.kvmtune.samples.cli;

import io.github.kvmtune.Confidential;
import io.github.kvmtune.Firmware;
import io.github.kvmtune.GuestOs;
import io.github.kvmtune.Migration;
import io.github.kvmtune.Profile;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.VirtioDrivers;
import io.github.kvmtune.advice.HostUse.Trait;
import io.github.kvmtune.value.ByteSize;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The {@code kvmtune} command line.
 *
 * <pre>
 * java -jar kvmtune.jar plan --name db1 --vcpus 4 --memory 8GiB --profile dedicated
 * </pre>
 *
 * <p>Exit code 0: done; 1: refused or failed; 2: wrong use. Both failures say why in one line on
 * standard error.
 */
@Command(
    name = "kvmtune",
    description = "Guests tuned for the KVM host they run on, with the reason for every setting.",
    subcommands = {
      Probe.class,
      Snapshot.class,
      AdviseHost.class,
      Plan.class,
      Start.class,
      Check.class,
      Verify.class,
      TuningList.class,
      Roundtrip.class
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    scope = ScopeType.INHERIT)
public final class KvmTune {

  private static final String DEBUG = "--debug";

  @Option(
      names = DEBUG,
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  boolean debug;

  private KvmTune() {}

  public static void main(String[] args) {
    System.exit(run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args));
  }

  /**
   * Runs one command.
   *
   * @param out takes what the command prints, as UTF-8
   * @param err takes the one line that says what went wrong
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    PrintWriter output = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    // Looked for by hand because a command line that is wrong has not been parsed to its end.
    ErrorLine line = new ErrorLine(errors, List.of(args).contains(DEBUG));
    Optional<String> unreadable = Stream.of(args).filter(KvmTune::isUnreadable).findFirst();
    if (unreadable.isPresent()) {
      line.print(
          "\"%s\" holds characters that this shell's locale cannot write; set LC_ALL=C.UTF-8"
              .formatted(unreadable.get()));
      return ExitCode.USAGE;
    }
    int exitCode = commandLine(line).setOut(output).setErr(errors).execute(args);
    if (output.checkError()) {
      line.print("standard output cannot be written; is the disk full or its reader gone?");
      return ExitCode.SOFTWARE;
    }
    return exitCode;
  }

  // Java has put U+FFFD in place of each byte it could not decode: another name or path than meant.
  private static boolean isUnreadable(String arg) {
    return arg.indexOf('\uFFFD') >= 0;
  }

  private static CommandLine commandLine(ErrorLine line) {
    return new CommandLine(new KvmTune())
        .registerConverter(ByteSize.class, new SizeConverter())
        .registerConverter(Path.class, new PathConverter())
        .registerConverter(Profile.class, new WordConverter<>("profile", List.of(Profile.values())))
        .registerConverter(
            Migration.class, new WordConverter<>("migration", List.of(Migration.values())))
        .registerConverter(GuestOs.class, new WordConverter<>("os", List.of(GuestOs.values())))
        .registerConverter(
            VirtioDrivers.class, new WordConverter<>("virtio", List.of(VirtioDrivers.values())))
        .registerConverter(
            Firmware.class, new WordConverter<>("firmware", List.of(Firmware.values())))
        .registerConverter(
            Confidential.class, new WordConverter<>("confidential", List.of(Confidential.values())))
        .registerConverter(
            VirtType.class, new WordConverter<>("virt-type", List.of(VirtType.values())))
        .registerConverter(Trait.class, new WordConverter<>("trait", List.of(Trait.values())))
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new WrongUse(line))
        .setExecutionExceptionHandler(new Failure(line));
  }

  // A guest's name or an XML document may hold any character, whatever the locale of the shell.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
