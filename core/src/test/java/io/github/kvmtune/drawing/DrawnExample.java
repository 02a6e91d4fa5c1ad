package io.github.kvmtune.drawing;

/** An example in the document, drawn. */
record DrawnExample(Example example, HostDrawing drawing) {

  /** Where the picture is, seen from the document. */
  String picture() {
    return "drawings/" + example.host() + ".svg";
  }

  String section() {
    return """

        ## %s

        `%s`: %s

        ```text
        %s```

        ![%s](%s)
        """
        .formatted(
            example.title(),
            example.host(),
            example.words(),
            drawing.text(),
            example.title(),
            picture().replace("+", "%2B"));
  }
}
