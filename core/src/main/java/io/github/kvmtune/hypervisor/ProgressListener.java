package io.github.kvmtune.hypervisor;

/**
 * Is told how far a plan has been applied, on the thread that applies it or one beside it. What it
 * throws is logged and otherwise ignored.
 */
@FunctionalInterface
public interface ProgressListener {

  void onProgress(Progress progress);
}
