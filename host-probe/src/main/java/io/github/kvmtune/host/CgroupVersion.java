package io.github.kvmtune.host;

/** Which cgroup hierarchy the host mounts. */
public enum CgroupVersion {
  V1,
  V2,
  /** Version 1 controllers with a version 2 tree beside them. */
  HYBRID
}
