package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kvmtune.xml.LibvirtXml;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChardevSourceViewTest {

  static Stream<Arguments> variants() {
    return Stream.of(
        arguments(
            new ChardevSourceView.Pty("/dev/pts/3"),
            "<serial type='pty'><source path='/dev/pts/3'/></serial>"),
        arguments(new ChardevSourceView.Pty(), "<serial type='pty'/>"),
        arguments(
            new ChardevSourceView.Unix("/run/s.sock", "bind"),
            "<serial type='unix'><source mode='bind' path='/run/s.sock'/></serial>"),
        arguments(
            new ChardevSourceView.File("/var/log/db1.log", true),
            "<serial type='file'><source path='/var/log/db1.log' append='on'/></serial>"),
        arguments(
            new ChardevSourceView.Device("dev", "/dev/ttyS0"),
            "<serial type='dev'><source path='/dev/ttyS0'/></serial>"),
        arguments(
            new ChardevSourceView.Device("pipe", "/run/p"),
            "<serial type='pipe'><source path='/run/p'/></serial>"),
        arguments(
            new ChardevSourceView.Tcp("connect", "log1", "2445"),
            "<serial type='tcp'><source mode='connect' host='log1' service='2445'/></serial>"),
        arguments(
            new ChardevSourceView.Udp("log1", "2445", "0.0.0.0", "2446"),
            "<serial type='udp'><source mode='bind' host='0.0.0.0' service='2446'/><source mode='connect' host='log1' service='2445'/></serial>"),
        arguments(
            new ChardevSourceView.Udp("log1", "2445", null, null),
            "<serial type='udp'><source mode='connect' host='log1' service='2445'/></serial>"),
        arguments(
            new ChardevSourceView.Port("spiceport", "org.example"),
            "<serial type='spiceport'><source channel='org.example'/></serial>"),
        arguments(
            new ChardevSourceView.Nmdm("/dev/nmdm0A", "/dev/nmdm0B"),
            "<serial type='nmdm'><source master='/dev/nmdm0A' slave='/dev/nmdm0B'/></serial>"),
        arguments(new ChardevSourceView.Plain("null"), "<serial type='null'/>"));
  }

  static Stream<Arguments> changes() {
    return variants()
        .flatMap(from -> variants().map(to -> arguments(from.get()[0], to.get()[0], to.get()[1])));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void readsTheRecordOfTheType(ChardevSourceView view, String xml) {
    assertThat(serial(xml).getSourceView()).isEqualTo(view);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void leavesNothingOfAnotherVariant(ChardevSourceView from, ChardevSourceView to, String xml) {
    DomainSerial serial = new DomainSerial().setSourceView(from).setSourceView(to);
    assertThat(text(serial)).isEqualTo(text(serial(xml)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<serial type='telepathy'><source path='/x'/></serial>",
        "<serial type='file'/>",
        "<serial type='tcp'><source mode='bind'/></serial>",
        "<serial type='udp'><source mode='bind' service='1'/></serial>"
      })
  void whatItDoesNotKnowStaysAsItIs(String xml) {
    DomainSerial serial = serial(xml);
    ChardevSourceView view = serial.getSourceView();
    assertThat(view).isInstanceOf(ChardevSourceView.Other.class);
    assertThat(text(serial.setSourceView(view))).isEqualTo(text(serial(xml)));
  }

  @Test
  void forgetsTerminalAndProtocolOfAnotherType() {
    DomainSerial serial =
        serial("<serial type='pty' tty='/dev/pts/3'><source path='/dev/pts/3'/></serial>");
    serial.ensureProtocol().setType("telnet");
    serial.setSourceView(new ChardevSourceView.Plain("null"));
    assertThat(text(serial)).isEqualTo(text(serial("<serial type='null'/>")));
  }

  @Test
  void keepsWhatGoesWithASourceOfTheSameType() {
    DomainSerial serial =
        serial(
            "<serial type='unix'><source mode='connect' path='/a'>"
                + "<reconnect enabled='yes' timeout='5'/></source></serial>");
    serial.setSourceView(new ChardevSourceView.Unix("/b", "connect"));
    assertThat(text(serial)).contains("path='/b'").contains("timeout='5'");
  }

  @Test
  void aChannelForTheGuestAgentNeedsNoSource() {
    DomainChannel channel =
        new DomainChannel().setSourceView(new ChardevSourceView.Unix(null, null));
    assertThat(LibvirtXml.writeElement(channel, "channel")).isEqualTo("<channel type='unix'/>\n");
  }

  @Test
  void aSmartcardOfTheHostHasNoOtherEnd() {
    assertThat(new DomainSmartcard().setMode("host").getSourceView()).isNull();
  }

  private static DomainSerial serial(String xml) {
    return LibvirtXml.readElement(DomainSerial.class, "serial", xml);
  }

  private static String text(DomainSerial serial) {
    return LibvirtXml.writeElement(serial, "serial");
  }
}
