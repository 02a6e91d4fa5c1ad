package io.github.kvmtune.benchmarks;

import io.github.kvmtune.xml.domain.Domain;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.transform.TransformerException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Writes every domain document from memory: one operation is one pass over all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WriteBenchmark {

  private final Dom dom = new Dom();
  private final Jaxb jaxb = new Jaxb();
  private final List<Domain> domains = new ArrayList<>();
  private final List<Document> trees = new ArrayList<>();

  @Setup
  public void read() throws SAXException, IOException {
    for (byte[] xml : DomainDocuments.load()) {
      domains.add(Model.read(xml));
      trees.add(dom.read(xml));
    }
  }

  @Benchmark
  public void libvirtXml(Blackhole sink) {
    for (Domain domain : domains) {
      sink.consume(Model.write(domain));
    }
  }

  @Benchmark
  public void jdkTransformer(Blackhole sink) throws TransformerException {
    for (Document tree : trees) {
      sink.consume(dom.write(tree));
    }
  }

  @Benchmark
  public void jaxbRuntime(Blackhole sink) throws JAXBException {
    for (Domain domain : domains) {
      sink.consume(jaxb.write(domain));
    }
  }
}
