package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every placement, on any topology and beside any neighbours. {@code
 * -Djqwik.tries.default=10000} tries more.
 */
class PlacementPropertiesTest {

  private static final Pattern WOULD_FIT =
      Pattern.compile("at most (\\d+)(?: vCPUs? with (\\w+)|$)");
  private static final Pattern MEMORY_WOULD_FIT = Pattern.compile("of memory.*at most (\\w+)$");

  @Provide
  Arbitrary<HostSketch> hosts() {
    return HostSketches.any();
  }

  @Provide
  Arbitrary<HostSketch> smallHosts() {
    return HostSketches.small();
  }

  @Provide
  Arbitrary<List<Guest>> guests() {
    return GuestSketches.any().list().ofMaxSize(30).map(PlacementPropertiesTest::named);
  }

  @Provide
  Arbitrary<List<Guest>> smallGuests() {
    return GuestSketches.small()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(PlacementPropertiesTest::named);
  }

  private static List<Guest> named(List<Guest> guests) {
    return IntStream.range(0, guests.size())
        .mapToObj(i -> GuestSketches.named("g" + i, guests.get(i)))
        .toList();
  }

  @Property(seed = "1")
  void nothingIsGivenTwiceAndReleasingRestoresExactly(
      @ForAll("hosts") HostSketch sketch, @ForAll("guests") List<Guest> guests, @ForAll long seed) {
    Tenancy tenancy = new Tenancy(HostMap.of(sketch.host()));
    tenancy.run(guests, new Random(seed));
    tenancy.leaveAll();
  }

  @Property(seed = "2")
  void aRefusedGuestTrulyDoesNotFitAndAPlacedOneIsOnTheFewestNodes(
      @ForAll("smallHosts") HostSketch sketch, @ForAll("smallGuests") List<Guest> guests) {
    HostMap map = HostMap.of(sketch.host());
    Placer placer = new Placer(map, Occupancy.none());
    Ledger ledger = new Ledger(map, Occupancy.none());
    for (Guest guest : guests) {
      OptionalInt fewest = new Exhaustive(ledger, guest).fewestNodes();
      Optional<Score> score = placer.score(PlacementRequest.of(guest));
      if (map.yielded().isEmpty() || fewest.isPresent()) {
        assertThat(score.isPresent()).as("%s on %s", guest, sketch).isEqualTo(fewest.isPresent());
      }
      if (score.isPresent()) {
        fewest.ifPresent(nodes -> assertThat(score.get().nodes()).isEqualTo(nodes));
        Holding holding = Holding.of(guest, placer.place(PlacementRequest.of(guest)));
        placer = placer.beside(holding);
        ledger.take(holding);
      }
    }
  }

  @Property(seed = "3")
  void whatARefusalSaysWouldFitDoesFit(
      @ForAll("hosts") HostSketch sketch, @ForAll("guests") List<Guest> guests) {
    HostMap map = HostMap.of(sketch.host());
    Placer placer = new Placer(map, Occupancy.none());
    for (Guest guest : guests) {
      PlacementRequest request = PlacementRequest.of(guest);
      for (Guest other : namedInstead(guest, placer.problems(request))) {
        assertThat(placer.fits(PlacementRequest.of(other))).as("%s on %s", other, sketch).isTrue();
      }
      if (placer.fits(request)) {
        placer = placer.beside(Holding.of(guest, placer.place(request)));
      }
    }
  }

  private static List<Guest> namedInstead(Guest guest, List<String> problems) {
    List<Guest> guests = new ArrayList<>();
    // Of several problems each has its own remedy, and all of them are needed.
    for (String problem : problems.size() > 1 ? List.<String>of() : problems) {
      Matcher memoryAlone = MEMORY_WOULD_FIT.matcher(problem);
      if (memoryAlone.find()) {
        guests.add(guest.resized(guest.vcpus(), ByteSize.parse(memoryAlone.group(1))));
      }
      Matcher matcher = WOULD_FIT.matcher(problem);
      while (matcher.find()) {
        ByteSize memory =
            Optional.ofNullable(matcher.group(2)).map(ByteSize::parse).orElse(guest.memory());
        guests.add(guest.resized(Integer.parseInt(matcher.group(1)), memory));
      }
    }
    return guests;
  }

  @Property(seed = "4")
  void aScoreIsWhatThePlacementIs(
      @ForAll("hosts") HostSketch sketch, @ForAll("guests") List<Guest> guests) {
    Host host = sketch.host();
    Placer placer = new Placer(HostMap.of(host), Occupancy.none());
    for (Guest guest : guests) {
      PlacementRequest request = PlacementRequest.of(guest);
      Optional<Score> score = placer.score(request);
      if (score.isPresent() && placer.place(request) instanceof Placement.Exclusive placement) {
        IdSet pins = IdSet.of(placement.pins());
        long caches =
            host.cpus().topology().l3Domains().orElseThrow().stream()
                .filter(pins::intersects)
                .count();
        assertThat(score.get().nodes()).isEqualTo(placement.cells().size());
        assertThat(score.get().caches()).isEqualTo((int) caches);
        assertThat(score.get().pages()).isEqualTo(placement.pageSize().isPresent());
        placer = placer.beside(Holding.of(guest, placement));
        double used = placer.used();
        if (guest.profile() == Profile.DEDICATED) {
          assertThat(used).isGreaterThanOrEqualTo(score.get().used() - 1e-9);
        }
      }
    }
  }
}
