package io.github.kvmtune.samples.cli.json;

import com.google.gson.JsonObject;
import io.github.kvmtune.review.Finding;
import java.util.List;
import java.util.Map;

/** Findings as JSON: an object with an array for each file. */
public final class FindingsJson {

  private FindingsJson() {}

  public static String of(Map<String, List<Finding>> findings) {
    JsonObject json = new JsonObject();
    findings.forEach((file, each) -> json.add(file, JsonTree.of(each)));
    return JsonText.of(json);
  }
}
