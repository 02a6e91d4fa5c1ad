package io.github.kvmtune.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.xml.domain.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

  private static final int THREADS = 8;

  @Test
  void manyThreadsReadAndWriteAtOnce() throws Exception {
    List<Callable<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      String xml = "<domain id='" + i + "'>\n  <name x" + i + "='1'>n" + i + "</name>\n</domain>\n";
      tasks.add(() -> xml.equals(LibvirtXml.write(LibvirtXml.read(Domain.class, xml))) ? "" : xml);
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<String> wrong : threads.invokeAll(tasks)) {
        assertThat(wrong.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void manyThreadsWriteOneNode() throws Exception {
    Domain domain =
        LibvirtXml.read(Domain.class, "<domain><!-- c --><vcpu/><name>a</name></domain>");
    String expected = LibvirtXml.write(domain);
    List<Callable<String>> tasks = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      tasks.add(() -> LibvirtXml.write(domain));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<String> written : threads.invokeAll(tasks)) {
        assertThat(written.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
