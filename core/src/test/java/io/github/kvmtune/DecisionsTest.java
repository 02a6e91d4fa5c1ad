package io.github.kvmtune;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Decision.Outcome;
import io.github.kvmtune.Decision.Setting;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.tuning.Platform;
import io.github.kvmtune.tuning.Tunings;
import io.github.kvmtune.tuning.UntunedDomain;
import io.github.kvmtune.tuning.VirtualFunctions;
import io.github.kvmtune.xml.LibvirtXml;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What decisions say is what the XML has. */
class DecisionsTest {

  @ParameterizedTest
  @EnumSource
  void everySettingIsInTheXmlAtItsPath(Scenario scenario) throws Exception {
    GuestPlan plan = scenario.plan();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(plan.xml())));
    XPath xpath = XPathFactory.newInstance().newXPath();
    for (Decision decision : plan.decisions()) {
      for (Setting setting : decision.settings()) {
        Node node = (Node) xpath.evaluate(setting.path(), document, XPathConstants.NODE);
        assertThat(node).as(decision.tuning() + " " + setting.path()).isNotNull();
        assertThat(node.getTextContent()).as(setting.path()).isEqualTo(setting.value());
      }
    }
  }

  /** What tells elements of one name apart is explained with what is set beside it. */
  @ParameterizedTest
  @EnumSource
  void whateverIsInTheXmlWasAskedForOrIsToldByADecision(Scenario scenario) throws Exception {
    GuestPlan plan = scenario.plan();
    Leaves leaves = Leaves.of(plan.xml());
    Leaves asked = Leaves.of(untuned(plan, scenario.host()));
    Set<Node> told = new HashSet<>();
    for (Decision decision : plan.decisions()) {
      for (Setting setting : decision.settings()) {
        Node node = leaves.at(setting.path());
        told.add(node);
        told.add(owner(node));
      }
    }
    List<String> unexplained = new ArrayList<>();
    leaves
        .byPath()
        .forEach(
            (path, leaf) -> {
              Node before = asked.byPath().get(path);
              boolean isAsked =
                  before != null && before.getTextContent().equals(leaf.getTextContent());
              if (!isAsked && !told.contains(leaf) && !told.contains(owner(leaf))) {
                unexplained.add(path + " = " + leaf.getTextContent());
              }
            });
    assertThat(unexplained).isEmpty();
  }

  private static String untuned(GuestPlan plan, Host host) {
    return LibvirtXml.write(
        UntunedDomain.of(
            plan.guest(),
            VirtualFunctions.pick(plan.guest(), host, plan.placement(), Set.of()),
            Platform.of(host).orElseThrow()));
  }

  private static Node owner(Node leaf) {
    return leaf instanceof Attr attribute ? attribute.getOwnerElement() : leaf;
  }

  @ParameterizedTest
  @EnumSource
  void everyTuningAnswers(Scenario scenario) {
    assertThat(scenario.plan().decisions().stream().map(Decision::tuning).distinct())
        .containsExactlyElementsOf(Tunings.all().stream().map(tuning -> tuning.name()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyDecisionHasAReasonAndAFactAndWhatIsSetHasAReference(Scenario scenario) {
    List<Decision> decisions = scenario.plan().decisions();
    assertThat(decisions)
        .allSatisfy(
            decision -> {
              assertThat(decision.reason()).isNotBlank();
              assertThat(decision.facts()).as(decision.tuning()).isNotEmpty();
            });
    assertThat(decisions.stream().filter(decision -> decision.outcome() == Outcome.APPLIED))
        .allSatisfy(
            decision -> {
              assertThat(decision.settings()).isNotEmpty();
              assertThat(decision.reference()).isNotBlank();
            });
    assertThat(decisions.stream().filter(decision -> decision.outcome() == Outcome.REFUSED))
        .allSatisfy(decision -> assertThat(decision.advice()).isNotEmpty());
  }
}
