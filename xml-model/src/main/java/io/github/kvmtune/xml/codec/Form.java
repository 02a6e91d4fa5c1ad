package io.github.kvmtune.xml.codec;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How values of one type are written. */
public abstract class Form {

  public static final Form STRING = new Text();
  public static final Form INTEGER = new Numeric(Integer.class);
  public static final Form LONG = new Numeric(Long.class);
  public static final Form BIG_INTEGER = new Numeric(BigInteger.class);
  public static final Form BIG_DECIMAL = new Numeric(BigDecimal.class);
  public static final Form DOUBLE = new Numeric(Double.class);
  public static final Form BOOLEAN = new Bool();

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

  private static final class Bool extends Form {

    @Override
    @Nullable Object parse(String text) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> null;
      };
    }

    @Override
    String format(Object value) {
      return value.toString();
    }
  }

  // One class with a test of the type: a function for each would double what has to be loaded
  // before the first document is read.
  private static final class Numeric extends Form {

    /** Far beyond 64 bits; reading a number takes the square of its length. */
    private static final int LONGEST = 64;

    private final Class<?> type;

    Numeric(Class<?> type) {
      this.type = type;
    }

    @Override
    Object parse(String text) {
      try {
        return number(text.strip());
      } catch (NumberFormatException e) {
        throw noNumber(text, e);
      }
    }

    private Object number(String text) {
      if (text.length() > LONGEST) {
        throw new NumberFormatException(text.length() + " characters");
      }
      if (type == Integer.class) {
        return Integer.valueOf(text);
      }
      if (type == Long.class) {
        return Long.valueOf(text);
      }
      if (type == BigInteger.class) {
        return new BigInteger(text);
      }
      return type == Double.class ? (Object) Double.valueOf(text) : new BigDecimal(text);
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
