package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans use what the libvirt and QEMU that will run the guest understand, and no more. */
class TargetTest {

  private static Target offering(String parts) {
    DomainCapabilities document =
        LibvirtXml.read(
            DomainCapabilities.class, "<domainCapabilities>" + parts + "</domainCapabilities>");
    return Target.OLDEST_SUPPORTED.offering(Offer.of(document));
  }

  @ParameterizedTest
  @CsvSource({
    "9.0.0/7.2.0, WINDOWS_SERVER, xmm_input, false",
    "10.0.0/8.2.0, WINDOWS_SERVER, xmm_input, false",
    "11.3.0/10.0.0, WINDOWS_SERVER, xmm_input, true",
    "10.7.0/8.2.0, WINDOWS_SERVER, extended, false",
    "11.3.0/10.0.0, WINDOWS_SERVER, extended, true",
    "9.0.0/7.2.0, WINDOWS_SERVER, avic, true",
    "10.7.0/10.0.0, WINDOWS_WITH_GUESTS_OF_ITS_OWN, <tlbflush state='on'/>, true",
    "11.3.0/10.0.0, WINDOWS_WITH_GUESTS_OF_ITS_OWN, <tlbflush state='on'/>, false",
    "9.0.0/7.2.0, MACVTAP_WEB, discard_no_unref, false",
    "10.0.0/8.2.0, MACVTAP_WEB, discard_no_unref, true",
    "9.0.0/7.2.0, VERY_LARGE, dma_translation, false",
    "11.3.0/7.2.0, VERY_LARGE, dma_translation, false",
    "11.3.0/10.0.0, VERY_LARGE, dma_translation, true"
  })
  void settingsWaitForTheirVersions(
      String target, Scenario scenario, String setting, boolean isThere) {
    String xml = scenario.plan(Target.parse(target), guest -> guest).xml();
    assertThat(xml.contains(setting)).isEqualTo(isThere);
  }

  @ParameterizedTest
  @CsvSource({"9.0.0/7.2.0, 288", "9.0.0/8.0.0, 288"})
  void moreVcpusThanTheMachineTakesAreRefused(String target, int most) {
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Scenario.MORE_THAN_288_VCPUS.plan(Target.parse(target), guest -> guest))
        .withMessageContaining("384 vCPUs")
        .withMessageContaining("q35")
        .withMessageContaining("takes " + most);
    assertThat(
            Scenario.MORE_THAN_288_VCPUS
                .plan(Target.parse("10.0.0/8.1.0"), guest -> guest)
                .guest()
                .vcpus())
        .isEqualTo(384);
  }

  @Test
  void domainCapabilitiesRuleOverVersions() {
    Target target = offering("<vcpu max='2'/>");
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(() -> Scenario.SHARED_WEB.plan(target, guest -> guest))
        .withMessageContaining("4 vCPUs")
        .withMessageContaining("at most 2");
  }

  @Test
  void anEnlightenmentThatIsNotOfferedIsLeftOutAloud() {
    Target target =
        offering(
            "<features><hyperv supported='yes'><enum name='features'><value>relaxed</value>"
                + "<value>vapic</value></enum></hyperv></features>");
    GuestPlan plan = Scenario.WINDOWS_SERVER.plan(target, guest -> guest);
    assertThat(plan.xml()).contains("<vapic").doesNotContain("<synic").doesNotContain("<avic");
    assertThat(plan.warnings()).anyMatch(warning -> warning.contains("synic"));
  }

  @Test
  void anEnlightenmentWhoseBaseIsNotOfferedIsLeftOut() {
    Target target =
        offering(
            "<features><hyperv supported='yes'><enum name='features'><value>relaxed</value>"
                + "<value>synic</value><value>stimer</value><value>ipi</value></enum></hyperv>"
                + "</features>");
    assertThat(Scenario.WINDOWS_SERVER.plan(target, guest -> guest).xml())
        .contains("<relaxed")
        .doesNotContain("<vpindex")
        .doesNotContain("<synic")
        .doesNotContain("<stimer")
        .doesNotContain("<ipi");
  }

  @Test
  void whatIsNotInstalledIsRefusedByName() {
    Target target =
        offering(
            "<os supported='yes'><enum name='firmware'/></os><devices><tpm supported='no'/>"
                + "</devices>");
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () -> Scenario.SHARED_WEB.plan(target, guest -> guest.firmware(Firmware.UEFI).tpm()))
        .satisfies(e -> assertThat(e.problems()).hasSize(2))
        .withMessageContaining("install OVMF")
        .withMessageContaining("install swtpm");
  }

  @Test
  void aModelThatTheHostCannotRunIsRefused() {
    Target target =
        offering(
            "<cpu><mode name='custom' supported='yes'><model usable='yes'>EPYC</model>"
                + "<model usable='no'>EPYC-Milan</model></mode></cpu>");
    assertThat(
            Scenario.SHARED_WEB.plan(target, guest -> guest.force("cpu-mode", "custom:EPYC")).xml())
        .contains("<model fallback='forbid'>EPYC</model>")
        .contains("check='none'");
    assertThatExceptionOfType(PlanRefusedException.class)
        .isThrownBy(
            () ->
                Scenario.SHARED_WEB.plan(
                    target, guest -> guest.force("cpu-mode", "custom:EPYC-Milan")))
        .withMessageContaining("cannot run the model EPYC-Milan");
  }

  @Test
  void whatADocumentLeavesOutIsUnknown() {
    assertThat(offering("").offer()).isEqualTo(Offer.unknown());
    Offer offer =
        offering(
                "<features><sev supported='yes'/><gic supported='yes'><enum name='version'>"
                    + "<value>3</value></enum></gic></features>")
            .offer();
    assertThat(offer.launchSecurity()).contains(Set.of("sev"));
    assertThat(offer.gicVersions()).contains(Set.of("3"));
    assertThat(offer.hyperv()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.0.0", "9.0.0/", "a/b", "9.0.0/7.2.0/1"})
  void aTargetNamesTwoVersions(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Target.parse(text));
  }
}
