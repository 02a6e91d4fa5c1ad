package io.github.kvmtune.review;

import java.util.stream.Stream;

/**
 * One rule about domains of QEMU. A check has no state; the same domain, target and host always
 * give the same findings. What the document or the host does not say is never held against a
 * domain.
 */
public abstract class Check {

  private final String name;
  private final Severity severity;
  private final String source;
  private final String summary;

  /**
   * @param name the name by which users know it, lower case with dashes
   * @param severity what comes of it in general
   * @param source where to read more, such as {@code libvirt domain format: Hard drives}
   * @param summary what it objects to, as a noun phrase
   */
  protected Check(String name, Severity severity, String source, String summary) {
    this.name = name;
    this.severity = severity;
    this.source = source;
    this.summary = summary;
  }

  public final String name() {
    return name;
  }

  /** What comes of it in general; a finding may differ where versions do. */
  public final Severity severity() {
    return severity;
  }

  /** Where to read more, such as {@code libvirt domain format: Hard drives}. */
  public final String source() {
    return source;
  }

  /** What it objects to, as a noun phrase. */
  public final String summary() {
    return summary;
  }

  /** What it objects to in this domain, in the order of the document. */
  public abstract Stream<Finding> look(Subject subject);

  /** A finding of this check, with its usual severity. */
  protected final Finding finding(String place, String explanation, String remedy) {
    return finding(severity, place, explanation, remedy);
  }

  /** A finding of this check. */
  protected final Finding finding(
      Severity actual, String place, String explanation, String remedy) {
    return new Finding(name, actual, place, explanation, remedy, source);
  }
}
