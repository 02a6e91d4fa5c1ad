package io.github.kvmtune.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes {@code DomainDiskXmlCodec} beside {@code DomainDisk}, for every class with
 * {@code @XmlType}.
 */
@SupportedAnnotationTypes("jakarta.xml.bind.annotation.XmlType")
public final class CodecProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).forEach(this::generate);
    }
    return false;
  }

  private void generate(TypeElement type) {
    try {
      ElementClass element = ElementClass.of(type, processingEnv.getElementUtils());
      write(type, element.codecName(), new CodecSource(element).toString());
    } catch (UnsupportedMappingException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.where());
    }
  }

  private void write(Element origin, String name, String source) {
    try (Writer file = processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
      file.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
  }
}
