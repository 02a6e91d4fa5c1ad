package io.github.kvmtune.samples.cli.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.advice.Assessment;
import io.github.kvmtune.advice.Remedy;
import java.util.List;

/** What was found about a host's fitness for guests, as JSON. */
public final class AdviceJson {

  private AdviceJson() {}

  public static String of(List<Assessment> assessments) {
    JsonObject json = new JsonObject();
    json.add("assessments", JsonTree.of(assessments));
    return JsonText.of(json);
  }

  /** The advice with its remedies in one shape, whatever their kind. */
  static JsonObject of(HostAdvice advice) {
    JsonObject json = JsonTree.record(advice, "remedies");
    JsonArray remedies = new JsonArray();
    advice.remedies().forEach(remedy -> remedies.add(remedy(remedy)));
    json.add("remedies", remedies);
    json.addProperty("how", advice.how());
    json.addProperty("needsReboot", advice.needsReboot());
    return json;
  }

  private static JsonObject remedy(Remedy remedy) {
    JsonObject json = new JsonObject();
    json.add("file", JsonTree.of(remedy.file()));
    json.add("line", JsonTree.of(remedy.line()));
    json.add("now", JsonTree.of(remedy.now()));
    json.add("takesEffect", JsonTree.of(remedy.takesEffect()));
    return json;
  }
}
