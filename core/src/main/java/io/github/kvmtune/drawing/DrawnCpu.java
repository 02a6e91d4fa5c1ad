package io.github.kvmtune.drawing;

/** A CPU and what is drawn for it. */
record DrawnCpu(int cpu, Mark mark) {}
