package io.github.kvmtune.samples.cli.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** JSON as it is printed: indented, with nulls, and XML in it left readable. */
final class JsonText {

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private JsonText() {}

  static String of(JsonElement json) {
    return GSON.toJson(json);
  }
}
