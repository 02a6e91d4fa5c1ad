package io.github.kvmtune.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.PlannedGuests;
import io.github.kvmtune.Planner;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupancyTest {

  /** One node of 8 cores with 2 threads, of which the first core is kept; 4 GiB in huge pages. */
  private static final Host HOST =
      HostSketch.of(
              new NodeSketch(0, NodeSketch.cores(0, 8, 2), 8, ByteSize.gib(32), 2048, 0),
              new NodeSketch(1, NodeSketch.cores(16, 8, 2), 8, ByteSize.gib(32), 0, 0))
          .host();

  private static final Planner PLANNER = Planner.on(HOST);

  private static Domain domain(String inside) {
    return LibvirtXml.read(
        Domain.class,
        "<domain type='kvm' id='7'><name>other</name><memory unit='GiB'>2</memory>"
            + inside
            + "</domain>");
  }

  private static Guest guest(String name, int vcpus, Profile profile) {
    return Guest.named(name).vcpus(vcpus).memory(ByteSize.gib(2)).profile(profile).build();
  }

  private static IdSet left(Occupancy others) {
    Ledger ledger = new Ledger(HostMap.of(HOST), others);
    return ledger.cpus().free(0).union(ledger.cpus().free(1));
  }

  @Test
  void pinnedVcpusOfARunningDomainOwnTheirCpus() {
    Occupancy others =
        Occupancy.of(
            List.of(
                domain(
                    "<vcpu>2</vcpu><cputune><vcpupin vcpu='0' cpuset='4'/>"
                        + "<vcpupin vcpu='1' cpuset='5'/><emulatorpin cpuset='8'/>"
                        + "<iothreadpin iothread='1' cpuset='9'/></cputune>")));
    assertThat(others.cpus()).containsExactly(4, 5);
    assertThat(left(others)).isEqualTo(IdSet.parse("2-3,6-7,10-15,18-31"));
  }

  @Test
  void aRunningRealtimeDomainKeepsItsSiblingsIdle() {
    Occupancy others =
        Occupancy.of(
            List.of(
                domain(
                    "<vcpu>1</vcpu><cputune><vcpupin vcpu='0' cpuset='4'/>"
                        + "<vcpusched vcpus='0' scheduler='fifo' priority='1'/></cputune>")));
    assertThat(left(others).contains(5)).isFalse();
  }

  @Test
  void cpusThatADomainFloatsOverAreNobodysOwn() {
    Occupancy others = Occupancy.of(List.of(domain("<vcpu cpuset='4-7'>2</vcpu>")));
    assertThat(left(others)).isEqualTo(IdSet.parse("2-3,8-15,18-31"));
    Placement.OnNode shared =
        (Placement.OnNode) PLANNER.beside(others).plan(guest("s", 2, Profile.SHARED)).placement();
    assertThat(shared.node()).as("joins those that float").isZero();
  }

  @Test
  void aForeignGuestThatNothingConfinesIsCountedAndWarnedAbout() {
    Occupancy others = Occupancy.of(List.of(domain("<vcpu>6</vcpu>")));
    assertThat(others.unpinned()).extracting(Holding::guest).containsExactly("other");
    Placement own = new Placer(HOST, others).place(request("d", 4, Profile.DEDICATED));
    assertThat(own.warnings())
        .singleElement()
        .asString()
        .contains("nothing keeps 6 vCPUs of other off this guest's CPUs");
    Placement shared = new Placer(HOST, others).place(request("s", 28, Profile.SHARED));
    assertThat(shared.warnings())
        .singleElement()
        .asString()
        .contains("with this guest, 34 vCPUs float over 32 CPUs");
  }

  private static PlacementRequest request(String name, int vcpus, Profile profile) {
    return PlacementRequest.of(guest(name, vcpus, profile));
  }

  @Test
  void pagesOfADomainThatDoesNotRunYetAreCountedAndThoseOfARunningOneAreMissingAlready() {
    String body =
        "<memoryBacking><hugepages><page size='2' unit='MiB'/></hugepages></memoryBacking>"
            + "<vcpu>1</vcpu><numatune><memory mode='strict' nodeset='0'/></numatune>";
    Domain planned = domain(body).setId(null);
    assertThat(pages(Occupancy.of(List.of(planned)))).isEqualTo(1024);
    assertThat(pages(Occupancy.of(List.of(domain(body))))).isEqualTo(2048);
    assertThat(pages(Occupancy.reserved(0, ByteSize.mib(2), 100))).isEqualTo(1948);
  }

  private static long pages(Occupancy others) {
    return new Ledger(HostMap.of(HOST), others).memory().freePages(0, ByteSize.mib(2));
  }

  @Test
  void aPlanHoldsTheSameAsItsDomain() {
    for (Profile profile : Profile.values()) {
      GuestPlan plan = PLANNER.plan(guest("g", 4, profile));
      Ledger ofPlan = new Ledger(HostMap.of(HOST), Occupancy.ofPlans(List.of(plan)));
      Ledger ofDomain = new Ledger(HostMap.of(HOST), Occupancy.of(List.of(plan.domain())));
      assertThat(Left.of(ofDomain)).as(profile.word()).isEqualTo(Left.of(ofPlan));
    }
  }

  @Test
  void whatIsGivenBackIsLeftForOthers() {
    Holding holding = Holding.of(PLANNER.plan(guest("g", 4, Profile.DEDICATED)));
    Occupancy reserved = Occupancy.reserved(IdSet.parse("2-3"));
    Occupancy both = reserved.plus(holding);

    assertThat(left(both)).isNotEqualTo(left(reserved));
    assertThat(both.minus(holding)).isEqualTo(reserved);
    assertThat(both.without("g")).isEqualTo(reserved);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reserved.minus(holding))
        .withMessageContaining("\"g\" does not hold this");
  }

  @Test
  void aBatchIsPlannedLargestFirstWithThoseThatFloatLast() {
    List<Guest> guests =
        List.of(
            guest("float", 4, Profile.SHARED),
            guest("small", 2, Profile.DEDICATED),
            guest("large", 14, Profile.DEDICATED),
            guest("huge", 40, Profile.DEDICATED));
    PlannedGuests planned = PLANNER.planAll(guests);

    assertThat(planned.plans())
        .extracting(plan -> plan.guest().name())
        .containsExactly("float", "small", "large");
    assertThat(planned.unplaced())
        .singleElement()
        .satisfies(each -> assertThat(each.guest().name()).isEqualTo("huge"))
        .hasToString("guest \"huge\": " + String.join("; ", PLANNER.problems(guests.get(3))));
    IdSet own = Occupancy.ofPlans(planned.plans()).cpus();
    assertThat(own).hasSize(16);
    assertThat(planned.plans().get(0).placement())
        .isInstanceOfSatisfying(
            Placement.OnNode.class, shared -> assertThat(shared.cpus().intersects(own)).isFalse());
  }

  @Test
  void forcedPagesOfGuestsThatFloatAreGivenOnce() {
    List<Guest> guests = List.of(forced("a"), forced("b"), forced("c"));
    PlannedGuests planned = PLANNER.planAll(guests);
    assertThat(planned.plans()).hasSize(2);
    assertThat(planned.plans().get(0).placement())
        .isInstanceOfSatisfying(
            Placement.OnNode.class,
            place -> assertThat(place.pageSize()).contains(ByteSize.mib(2)));
    assertThat(planned.unplaced().get(0).problems().get(0))
        .contains("2GiB of such pages is not free where the guest runs beside others");
  }

  private static Guest forced(String name) {
    return Guest.named(name).vcpus(2).memory(ByteSize.gib(2)).force("huge-pages", "2MiB").build();
  }
}
