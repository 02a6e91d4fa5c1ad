package io.github.kvmtune.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages documents, by bytes and by tags, attributes and values. The same seed does the same. */
final class Fuzzer {

  private static final Pattern TOKEN = Pattern.compile("<[^>]*>|[^<]+");
  private static final Pattern VALUE = Pattern.compile("(?<=['\">])[^'\"<>=]*(?=['\"<])");

  private static final String[] VALUES = {
    "",
    " ",
    "-1",
    "0",
    "+1",
    "0x",
    "0xFFFFFFFFFFFFFFFF",
    "4294967296",
    "18446744073709551616",
    "1e9",
    "NaN",
    "\u0661",
    "0-",
    "0-4294967295",
    "^0",
    "9-1",
    "yes",
    "off",
    "\u00e4\ud83d\ude00",
    "&#0;",
    "&#xD800;",
    "&#9;&#10;",
    "&x;",
    "]]>",
    "0".repeat(5000),
    "9".repeat(5000)
  };

  private static final String[] MARKUP = {
    "<",
    ">",
    "&",
    "'",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?xml version='1.1'?>",
    "<?p?>",
    "<!DOCTYPE domain SYSTEM 'file:///etc/passwd'>",
    "<a>",
    "</a>",
    "<a:b/>",
    "<a xmlns=''/>",
    "<name>a</name>",
    "<name/>",
    " xmlns='urn:x'",
    " xmlns:a='urn:a'",
    " a:b='c'",
    " id='1'",
    "\u0000",
    "\ufeff",
    "\uffff",
    "text",
    "<devices>",
    "</devices>",
    "<a>".repeat(600)
  };

  private final Random random;

  Fuzzer(long seed) {
    this.random = new Random(seed);
  }

  byte[] damage(String xml, String other) {
    String text = xml;
    int times = random.nextInt(4);
    for (int i = 0; i < times; i++) {
      text = damageText(text, other);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return times == 0 || random.nextInt(4) == 0 ? damageBytes(bytes) : bytes;
  }

  private String damageText(String xml, String other) {
    return switch (random.nextInt(7)) {
      case 0 -> insert(xml, pick(MARKUP));
      case 1, 2 -> replaceValue(xml);
      case 3, 4, 5 -> shuffleTokens(xml);
      default -> insert(xml, part(other));
    };
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String insert(String xml, String piece) {
    int at = random.nextInt(xml.length() + 1);
    return xml.substring(0, at) + piece + xml.substring(at);
  }

  private String part(String xml) {
    int from = random.nextInt(xml.length() + 1);
    return xml.substring(from, Math.min(xml.length(), from + random.nextInt(200)));
  }

  private String replaceValue(String xml) {
    Matcher values = VALUE.matcher(xml);
    return values.find(random.nextInt(xml.length() + 1))
        ? xml.substring(0, values.start()) + pick(VALUES) + xml.substring(values.end())
        : xml;
  }

  /** Tags and texts disappear, come twice or change places, so that elements nest differently. */
  private String shuffleTokens(String xml) {
    List<String> tokens = new ArrayList<>();
    TOKEN.matcher(xml).results().forEach(token -> tokens.add(token.group()));
    if (tokens.isEmpty()) {
      return xml;
    }
    int one = pickToken(tokens);
    int two = pickToken(tokens);
    switch (random.nextInt(3)) {
      case 0 -> tokens.remove(one);
      case 1 -> tokens.add(one, tokens.get(two));
      default -> Collections.swap(tokens, one, two);
    }
    return String.join("", tokens);
  }

  /** Mostly one that stands for itself, so that many documents stay well-formed. */
  private int pickToken(List<String> tokens) {
    int at = random.nextInt(tokens.size());
    for (int i = 0; i < 4 && opensOrCloses(tokens.get(at)); i++) {
      at = random.nextInt(tokens.size());
    }
    return at;
  }

  private static boolean opensOrCloses(String token) {
    return token.startsWith("<") && !token.endsWith("/>");
  }

  private byte[] damageBytes(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    if (random.nextInt(5) == 0) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    byte[] damaged = bytes.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }
}
