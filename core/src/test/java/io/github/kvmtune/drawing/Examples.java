package io.github.kvmtune.drawing;

import io.github.kvmtune.Disk;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestBuilder;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import java.util.List;

/** The captured hosts in the document. */
final class Examples {

  private Examples() {}

  static List<Example> all() {
    return List.of(
        new Example(
            "32intel64-2p8co2t+8ve",
            "Two sockets with two threads per core",
            "whole cores, all of one node, and QEMU's other threads on the core that is kept for the host there",
            List.of(
                guest("web1", 4, 4, Profile.DEDICATED),
                guest("mail", 3, 3, Profile.DEDICATED),
                guest("app1", 2, 2, Profile.SHARED),
                guest("db1", 8, 2, Profile.DEDICATED))),
        new Example(
            "48amd64-4d2n6c-sparse",
            "A guest over two nodes",
            "eight nodes of six cores with ids that are not consecutive; eight vCPUs fit on no node, so they are split evenly over two that are near each other",
            List.of(
                guest("web1", 5, 4, Profile.DEDICATED),
                guest("mail", 2, 2, Profile.DEDICATED),
                guest("db1", 8, 8, Profile.DEDICATED))),
        new Example(
            "256ppc-8n8s4t",
            "256 CPUs",
            "a POWER server with eight nodes, whose cores have four threads and a level 3 cache each",
            List.of(
                guest("web1", 8, 16, Profile.DEDICATED),
                guest("web2", 8, 16, Profile.DEDICATED),
                guest("mail", 3, 4, Profile.DEDICATED),
                guest("rt1", 4, 4, Profile.REALTIME),
                guest("db1", 48, 64, Profile.DEDICATED))),
        new Example(
            "libvirt-caps-hmat",
            "A node of memory alone",
            "guests are placed where CPUs are; each core has a level 3 cache of its own",
            List.of(
                guest("web1", 4, 1, Profile.DEDICATED),
                guest("rt1", 2, 1, Profile.REALTIME),
                guest("db1", 6, 1, Profile.DEDICATED))),
        new Example(
            "libvirt-hostcpu-x86_64-test6",
            "A guest that floats",
            "a guest that shares the CPUs which no guest has for itself, with another that does",
            List.of(
                guest("db1", 2, 1, Profile.DEDICATED),
                guest("app1", 2, 1, Profile.SHARED),
                guest("web1", 2, 1, Profile.SHARED))));
  }

  private static Guest guest(String name, int vcpus, int gib, Profile profile) {
    GuestBuilder guest = Guest.named(name).vcpus(vcpus).memory(ByteSize.gib(gib)).profile(profile);
    return guest.disk(Disk.block("/dev/vg0/" + name)).build();
  }
}
