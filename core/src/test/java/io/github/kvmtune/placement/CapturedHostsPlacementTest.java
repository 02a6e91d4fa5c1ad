package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Guest;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.testing.CorpusArchive;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On real machines every profile gets a valid place, or a refusal that names the reason. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapturedHostsPlacementTest {

  private Path trees = Path.of("");

  @BeforeAll
  void unpack(@TempDir Path directory) {
    CorpusArchive.named("host-trees.tar.xz").unpackInto(directory);
    trees = directory.resolve("trees");
  }

  List<String> names() throws IOException {
    try (Stream<Path> found = Files.list(trees)) {
      return found.map(tree -> tree.getFileName().toString()).sorted().toList();
    }
  }

  private Host host(String name) {
    return HostProbe.at(trees.resolve(name)).probe();
  }

  @Test
  void thereAreTwentyFourOfThem() throws IOException {
    assertThat(names()).hasSize(24);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyProfileAndSizeIsPlacedValidlyOrRefusedWithTheReason(String name) {
    Host host = host(name);
    HostMap map = HostMap.of(host);
    Placer placer = new Placer(map, Occupancy.none());
    for (Guest guest : guests(host)) {
      PlacementRequest request = PlacementRequest.of(guest);
      if (placer.fits(request)) {
        new Book(map).enter(guest, placer.place(request));
      } else {
        assertThat(placer.problems(request))
            .as("%s on %s", guest.name(), name)
            .isNotEmpty()
            .allMatch(problem -> problem.contains("ask for") || problem.contains("free CPUs"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyProfileIsPlannedOrRefusedWithTheReason(String name) {
    Planner planner = Planner.on(host(name));
    for (Profile profile : Profile.values()) {
      Guest guest = Guest.named("g").vcpus(2).memory(ByteSize.mib(512)).profile(profile).build();
      try {
        assertThat(planner.plan(guest).placement().reason()).isNotBlank();
        assertThat(planner.fits(guest)).isTrue();
      } catch (PlanRefusedException e) {
        assertThat(e.problems()).isNotEmpty().allSatisfy(each -> assertThat(each).isNotBlank());
      }
    }
  }

  private static List<Guest> guests(Host host) {
    int online = host.cpus().online().map(IdSet::size).orElse(1);
    List<Guest> guests = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      for (int vcpus : new int[] {1, 2, 4, Math.max(1, online / 2), online, online + 1}) {
        for (int mib : new int[] {128, 1024, 16 * 1024}) {
          guests.add(
              Guest.named(profile.word() + "-" + vcpus + "-" + mib)
                  .vcpus(vcpus)
                  .memory(ByteSize.mib(mib))
                  .profile(profile)
                  .build());
        }
      }
    }
    return guests;
  }
}
