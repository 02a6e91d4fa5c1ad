package io.github.kvmtune.xml.codec;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values of one type are written. */
public abstract class Form {

  public static final Form STRING = new Text();
  public static final Form INTEGER = new Plain(text -> Integer.valueOf(text.strip()));
  public static final Form LONG = new Plain(text -> Long.valueOf(text.strip()));
  public static final Form BIG_INTEGER = new Plain(text -> new BigInteger(text.strip()));
  public static final Form BIG_DECIMAL = new Plain(text -> new BigDecimal(text.strip()));
  public static final Form DOUBLE = new Plain(text -> Double.valueOf(text.strip()));
  public static final Form BOOLEAN = new Plain(Form::trueOrFalse);

  private Form() {}

  /** The form that an XML binding adapter defines; it answers null for a word it does not know. */
  public static Form adapted(XmlAdapter<String, ?> adapter) {
    return new Adapted(adapter);
  }

  /**
   * @return null if the text is a word outside the vocabulary
   * @throws IllegalArgumentException if the text is malformed; the message says how
   */
  abstract @Nullable Object parse(String text);

  abstract String format(Object value);

  /** Whether writing the value gives the text again. */
  boolean isUsual(Object value, String text) {
    return format(value).equals(text);
  }

  private static IllegalArgumentException noNumber(String text, NumberFormatException cause) {
    return new IllegalArgumentException("\"" + text + "\" is not a number in range", cause);
  }

  private static @Nullable Boolean trueOrFalse(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> null;
    };
  }

  private static final class Text extends Form {

    @Override
    Object parse(String text) {
      return text;
    }

    @Override
    String format(Object value) {
      return (String) value;
    }

    @Override
    boolean isUsual(Object value, String text) {
      return true;
    }
  }

  private static final class Plain extends Form {

    private final Function<String, @Nullable Object> parser;

    Plain(Function<String, @Nullable Object> parser) {
      this.parser = parser;
    }

    @Override
    @Nullable Object parse(String text) {
      try {
        return parser.apply(text);
      } catch (NumberFormatException e) {
        throw noNumber(text, e);
      }
    }

    @Override
    String format(Object value) {
      return value.toString();
    }
  }

  private static final class Adapted extends Form {

    private final XmlAdapter<String, Object> adapter;

    @SuppressWarnings("unchecked") // only values that the adapter itself made are given back to it
    Adapted(XmlAdapter<String, ?> adapter) {
      this.adapter = (XmlAdapter<String, Object>) adapter;
    }

    @Override
    @Nullable Object parse(String text) {
      try {
        return adapter.unmarshal(text);
      } catch (NumberFormatException e) {
        throw noNumber(text, e);
      } catch (Exception e) { // what the adapter's signature allows
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    }

    @Override
    String format(Object value) {
      try {
        return adapter.marshal(value);
      } catch (Exception e) {
        throw new IllegalArgumentException(value + " cannot be written: " + e.getMessage(), e);
      }
    }
  }
}
