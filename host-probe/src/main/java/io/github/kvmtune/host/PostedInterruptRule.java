package io.github.kvmtune.host;

/**
 * When interrupts of assigned devices reach running vCPUs without an exit: the hardware delivers
 * interrupts to guests, the IOMMU remaps and posts them, and KVM was not told otherwise ({@code
 * enable_device_posted_irqs} since Linux 6.16).
 */
record PostedInterruptRule(Kvm kvm, Pci pci) {

  Verdict usable() {
    Verdict delivery = delivery();
    if (delivery.state() == Verdict.State.INACTIVE) {
      return Verdict.inactive(
          "the CPU does not deliver interrupts to guests: " + delivery.reason(),
          delivery.facts().toArray(Fact<?>[]::new));
    }
    Fact<Boolean> enabled = kvm.interrupts().enableDevicePostedInterrupts();
    if (enabled.is(false)) {
      return Verdict.inactive("KVM was loaded with enable_device_posted_irqs=N", enabled);
    }
    return delivery.isActive() ? byIommu() : Verdict.unknown(delivery.reason());
  }

  private Verdict delivery() {
    Verdict apicv = kvm.apicv();
    Verdict avic = kvm.avic();
    return avic.isActive() || kvm.interrupts().vendor().is(KvmVendor.AMD) ? avic : apicv;
  }

  private Verdict byIommu() {
    Fact<Boolean> remapping = pci.interruptRemapping();
    Fact<Boolean> posting = pci.interruptPosting();
    if (remapping.is(false)) {
      return Verdict.inactive("the IOMMU does not remap interrupts", remapping);
    }
    if (posting.is(false)) {
      return Verdict.inactive("not every IOMMU of this host can post interrupts", posting);
    }
    return remapping.isKnown() && posting.isKnown()
        ? Verdict.active(
            "the CPU delivers interrupts to guests and the IOMMU posts them", remapping, posting)
        : Verdict.unknown(
            "the host does not say enough about its IOMMU's interrupts", remapping, posting);
  }
}
