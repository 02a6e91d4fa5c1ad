package io.github.kvmtune.tuning;

import io.github.kvmtune.Nic;
import io.github.kvmtune.xml.domain.DomainInterface;
import io.github.kvmtune.xml.domain.DomainInterfaceVlanTag;
import io.github.kvmtune.xml.domain.InterfaceSourceView;

/** A network interface with exactly what the user asked for. */
final class UntunedNic {

  private UntunedNic() {}

  /**
   * @param wanted a NIC whose virtual function, if it has one, is picked
   */
  static DomainInterface of(Nic wanted, Platform platform) {
    DomainInterface nic = new DomainInterface().setSourceView(source(wanted));
    wanted.options().mac().ifPresent(address -> nic.ensureMac().setAddress(address));
    wanted.options().vlan().ifPresent(tag -> tag(nic, tag));
    if (wanted instanceof Nic.Vdpa || wanted instanceof Nic.VhostUser) {
      nic.ensureModel().setType("virtio");
    } else if (!wanted.isPassedThrough()) {
      nic.ensureModel().setType(platform.plainNicModel());
    }
    return nic;
  }

  private static void tag(DomainInterface nic, int tag) {
    nic.ensureVlan().getTags().add(new DomainInterfaceVlanTag().setId(tag));
  }

  private static InterfaceSourceView source(Nic wanted) {
    if (wanted instanceof Nic.Bridge bridge) {
      return new InterfaceSourceView.Bridge(bridge.name());
    }
    if (wanted instanceof Nic.Network network) {
      return new InterfaceSourceView.Network(network.name());
    }
    if (wanted instanceof Nic.Macvtap macvtap) {
      return new InterfaceSourceView.Direct(macvtap.device(), null);
    }
    if (wanted instanceof Nic.Vdpa vdpa) {
      return new InterfaceSourceView.Vdpa(vdpa.device());
    }
    if (wanted instanceof Nic.VhostUser switchPort) {
      return new InterfaceSourceView.VhostUser(switchPort.socket(), "server");
    }
    return new InterfaceSourceView.Hostdev(((Nic.Hostdev) wanted).address(), null);
  }
}
