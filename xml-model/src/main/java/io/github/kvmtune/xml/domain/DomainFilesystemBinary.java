package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/filesystem/binary}: Settings of the virtiofs daemon. Since libvirt 6.2.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cache", "sandbox", "lock", "threadPool", "openfiles"})
public class DomainFilesystemBinary extends XmlNode {

  @XmlAttribute @Nullable String path;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean xattr;

  @XmlElement @Nullable DomainFilesystemBinaryCache cache;
  @XmlElement @Nullable DomainFilesystemBinarySandbox sandbox;
  @XmlElement @Nullable DomainFilesystemBinaryLock lock;

  @XmlElement(name = "thread_pool")
  @Nullable DomainFilesystemBinaryThreadPool threadPool;

  @XmlElement @Nullable DomainFilesystemBinaryOpenfiles openfiles;

  /** The daemon on the host; libvirt finds one if it is unset. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainFilesystemBinary setPath(@Nullable String path) {
    this.path = path;
    return this;
  }

  /** Whether the guest may use extended attributes. */
  public @Nullable Boolean getXattr() {
    return xattr;
  }

  public DomainFilesystemBinary setXattr(@Nullable Boolean xattr) {
    this.xattr = xattr;
    return this;
  }

  /** What the guest may cache. */
  public @Nullable DomainFilesystemBinaryCache getCache() {
    return cache;
  }

  public DomainFilesystemBinary setCache(@Nullable DomainFilesystemBinaryCache cache) {
    this.cache = cache;
    return this;
  }

  public DomainFilesystemBinaryCache ensureCache() {
    return cache != null ? cache : (cache = new DomainFilesystemBinaryCache());
  }

  /** How the daemon is locked in. Since libvirt 7.2.0. */
  public @Nullable DomainFilesystemBinarySandbox getSandbox() {
    return sandbox;
  }

  public DomainFilesystemBinary setSandbox(@Nullable DomainFilesystemBinarySandbox sandbox) {
    this.sandbox = sandbox;
    return this;
  }

  public DomainFilesystemBinarySandbox ensureSandbox() {
    return sandbox != null ? sandbox : (sandbox = new DomainFilesystemBinarySandbox());
  }

  /** Which locks reach the host. */
  public @Nullable DomainFilesystemBinaryLock getLock() {
    return lock;
  }

  public DomainFilesystemBinary setLock(@Nullable DomainFilesystemBinaryLock lock) {
    this.lock = lock;
    return this;
  }

  public DomainFilesystemBinaryLock ensureLock() {
    return lock != null ? lock : (lock = new DomainFilesystemBinaryLock());
  }

  /** How many threads serve requests. */
  public @Nullable DomainFilesystemBinaryThreadPool getThreadPool() {
    return threadPool;
  }

  public DomainFilesystemBinary setThreadPool(
      @Nullable DomainFilesystemBinaryThreadPool threadPool) {
    this.threadPool = threadPool;
    return this;
  }

  public DomainFilesystemBinaryThreadPool ensureThreadPool() {
    return threadPool != null ? threadPool : (threadPool = new DomainFilesystemBinaryThreadPool());
  }

  /** How many files the daemon may open. Since libvirt 10.6.0. */
  public @Nullable DomainFilesystemBinaryOpenfiles getOpenfiles() {
    return openfiles;
  }

  public DomainFilesystemBinary setOpenfiles(@Nullable DomainFilesystemBinaryOpenfiles openfiles) {
    this.openfiles = openfiles;
    return this;
  }

  public DomainFilesystemBinaryOpenfiles ensureOpenfiles() {
    return openfiles != null ? openfiles : (openfiles = new DomainFilesystemBinaryOpenfiles());
  }
}
