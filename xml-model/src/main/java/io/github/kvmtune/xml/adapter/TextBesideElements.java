package io.github.kvmtune.xml.adapter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the String field that holds the text of an element which may have child elements instead,
 * such as {@code <nvram>}.
 *
 * <p>JAXB allows a value field only where there are no element fields, so such a field is transient
 * for JAXB, and {@code LibvirtXml} alone reads and writes it. White space between elements is not
 * text.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface TextBesideElements {}
