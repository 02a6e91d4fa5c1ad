package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Problem;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Names the places of the document that facts come from, and collects what is wrong there. */
final class Findings {

  static final String CAPABILITIES = "libvirt capabilities";

  private final List<Problem> problems = new ArrayList<>();

  /** The source of a fact at this path. */
  static String at(String path) {
    return CAPABILITIES + ": " + path;
  }

  /** A fact that the document has no place for. */
  static <T> Fact<T> unstated() {
    return Fact.absent(CAPABILITIES);
  }

  static <T> Fact<T> absent(String path) {
    return Fact.absent(at(path));
  }

  static <T> Fact<T> known(String path, T value) {
    return Fact.known(value, at(path));
  }

  /** The value at this path; absent if null. */
  static <T> Fact<T> fact(String path, @Nullable T value) {
    return value == null ? absent(path) : known(path, value);
  }

  /** The value at this path; absent and a problem if reading it fails. */
  <T> Fact<T> read(String path, Supplier<@Nullable T> value) {
    try {
      return fact(path, value.get());
    } catch (IllegalArgumentException | ArithmeticException e) {
      return doubtful(path, String.valueOf(e.getMessage()));
    }
  }

  /** Absent because what is there cannot be believed. */
  <T> Fact<T> doubtful(String path, String message) {
    problem(at(path), message);
    return absent(path);
  }

  /** Reads a whole document; empty and a problem if it is none of this type. */
  <T extends XmlNode> Optional<T> document(Class<T> type, String source, String xml) {
    try {
      return Optional.of(LibvirtXml.read(type, xml));
    } catch (LibvirtXmlException e) {
      problem(source, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  void problem(String source, String message) {
    problems.add(new Problem(source, message));
  }

  List<Problem> problems() {
    return problems;
  }
}
