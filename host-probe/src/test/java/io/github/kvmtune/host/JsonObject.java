package io.github.kvmtune.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Just enough JSON to read what is expected of captured hosts: no escapes, whole numbers. */
final class JsonObject {

  private static final Pattern TOKEN =
      Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{}:,]|[^\\s\\[\\]{}:,\"]+)");

  private final Matcher tokens;
  private String token = "";

  private JsonObject(String text) {
    tokens = TOKEN.matcher(text);
    advance();
  }

  private Map<String, @Nullable Object> members = Map.of();

  static JsonObject parse(String text) {
    JsonObject json = new JsonObject(text);
    json.members = json.object();
    return json;
  }

  @Nullable Object get(String name) {
    if (!members.containsKey(name)) {
      throw new IllegalArgumentException("no member \"" + name + "\" among " + members.keySet());
    }
    return members.get(name);
  }

  @SuppressWarnings("unchecked")
  <T> List<T> list(String name) {
    Object value = get(name);
    return value == null ? List.of() : (List<T>) value;
  }

  private void advance() {
    token = tokens.find() ? tokens.group(1) : "";
  }

  private String take() {
    String taken = token;
    advance();
    return taken;
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> result = new LinkedHashMap<>();
    take();
    while (!token.equals("}")) {
      String name = unquoted(take());
      take();
      result.put(name, value());
      skipComma();
    }
    take();
    return result;
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> result = new ArrayList<>();
    take();
    while (!token.equals("]")) {
      result.add(value());
      skipComma();
    }
    take();
    return result;
  }

  private void skipComma() {
    if (token.equals(",")) {
      take();
    }
  }

  private @Nullable Object value() {
    return switch (token) {
      case "{" -> object();
      case "[" -> array();
      default -> scalar(take());
    };
  }

  private static @Nullable Object scalar(String text) {
    if (text.startsWith("\"")) {
      return unquoted(text);
    }
    return switch (text) {
      case "null" -> null;
      case "true", "false" -> Boolean.valueOf(text);
      default -> Long.valueOf(text);
    };
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }
}
