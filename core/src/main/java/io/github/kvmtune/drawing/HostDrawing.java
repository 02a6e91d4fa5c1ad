package io.github.kvmtune.drawing;

import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.placement.HostMap;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.placement.Placement;
import java.util.Optional;

/**
 * A drawing of a host's nodes, level 3 caches, cores and CPUs, and of what sits on each CPU: a
 * guest's vCPUs, emulator and I/O threads, other guests, what is kept for the host, and what is
 * free. Immutable.
 *
 * <pre>{@code
 * HostDrawing drawing = HostDrawing.of(host).beside(occupancy).with(plan);
 * System.out.print(drawing.text());
 * Files.writeString(Path.of("db1.svg"), drawing.svg());
 * }</pre>
 */
public final class HostDrawing {

  private final HostMap map;
  private final Occupancy others;
  private final Optional<DrawnGuest> guest;

  private HostDrawing(HostMap map, Occupancy others, Optional<DrawnGuest> guest) {
    this.map = map;
    this.others = others;
    this.guest = guest;
  }

  public static HostDrawing of(Host host) {
    return of(HostMap.of(host));
  }

  /** A drawing of a host that has been mapped already, or that keeps other CPUs for itself. */
  public static HostDrawing of(HostMap map) {
    return new HostDrawing(map, Occupancy.none(), Optional.empty());
  }

  /** The same drawing with what other guests hold; those of the guest's own name are left out. */
  public HostDrawing beside(Occupancy others) {
    return new HostDrawing(map, others, guest);
  }

  /** The same drawing with a planned guest, as its domain says. */
  public HostDrawing with(GuestPlan plan) {
    return new HostDrawing(map, others, Optional.of(DrawnGuest.of(plan)));
  }

  /** The same drawing with a guest that has a place but no domain yet. */
  public HostDrawing with(Guest guest, Placement placement) {
    return new HostDrawing(map, others, Optional.of(DrawnGuest.of(guest, placement)));
  }

  /**
   * The drawing in ASCII characters, in lines of at most 98 columns that end with a line feed. Each
   * column of a block is a core: the number of its first CPU, what sits on that, and below it what
   * sits on the core's other CPUs, whose numbers are so much higher.
   */
  public String text() {
    return new TextDrawing(picture()).text();
  }

  /** The drawing as an SVG document that needs nothing else. */
  public String svg() {
    return new SvgDrawing(picture()).svg();
  }

  private HostPicture picture() {
    Occupancy neighbours = guest.map(each -> others.without(each.holding().guest())).orElse(others);
    return new HostPainter(map, neighbours, guest).picture();
  }
}
