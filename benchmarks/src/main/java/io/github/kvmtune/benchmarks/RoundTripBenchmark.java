package io.github.kvmtune.benchmarks;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.TransformerException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.xml.sax.SAXException;

/** Reads and writes every domain document: one operation is one pass over all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RoundTripBenchmark {

  private final List<byte[]> documents = DomainDocuments.load();
  private final Dom dom = new Dom();
  private final Jaxb jaxb = new Jaxb();

  /** The limit: from the same parser to its own writer, event by event. */
  @Benchmark
  public void aaltoCopy(Blackhole sink) throws XMLStreamException {
    for (byte[] xml : documents) {
      sink.consume(AaltoLoops.copy(xml));
    }
  }

  @Benchmark
  public void libvirtXml(Blackhole sink) {
    for (byte[] xml : documents) {
      sink.consume(Model.write(Model.read(xml)));
    }
  }

  @Benchmark
  public void jdkDom(Blackhole sink) throws SAXException, IOException, TransformerException {
    for (byte[] xml : documents) {
      sink.consume(dom.write(dom.read(xml)));
    }
  }

  @Benchmark
  public void jaxbRuntime(Blackhole sink) throws JAXBException {
    for (byte[] xml : documents) {
      sink.consume(jaxb.write(jaxb.read(xml)));
    }
  }
}
