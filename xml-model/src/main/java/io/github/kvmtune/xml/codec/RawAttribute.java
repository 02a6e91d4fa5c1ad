package io.github.kvmtune.xml.codec;

import javax.xml.namespace.QName;

/** An attribute without a typed property. */
record RawAttribute(QName name, String value) {}
