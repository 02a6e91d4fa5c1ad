package io.github.kvmtune.benchmarks.coldstart;

import io.github.kvmtune.benchmarks.Processes;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/** One of the programs to compare, run by the Java that runs this one. */
enum Program {
  NOTHING(NothingProgram.class),
  DOM_PARSE_ONLY(DomParseProgram.class),
  DOM(DomProgram.class),
  LIBVIRT_XML(LibvirtXmlProgram.class),
  JAXB_RUNTIME(JaxbProgram.class);

  private final Class<?> type;

  Program(Class<?> type) {
    this.type = type;
  }

  /** Runs it to its end and says how long that took. */
  Duration run(Path document) throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                type.getName(),
                document.toString())
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT);
    long start = System.nanoTime();
    int status = Processes.exitStatus(java.start());
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (status != 0) {
      throw new IOException(type.getName() + " ended with status " + status);
    }
    return time;
  }
}
