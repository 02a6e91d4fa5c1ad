/** Build-time generator of XML codecs; nothing at run time needs it. */
module io.github.kvmtune.codec {
  requires java.compiler;
  requires jakarta.xml.bind;
  requires static org.jspecify;

  provides javax.annotation.processing.Processor with
      io.github.kvmtune.codec.CodecProcessor;
}
