package io.github.kvmtune.drawing;

/**
 * How the parts of an SVG drawing look. Colours repeat what the labels say; those of other guests
 * are light, so that the guest itself stands out.
 */
final class SvgStyle {

  static final String ELEMENT =
      """
      <style>
      text { font-family: "DejaVu Sans", Verdana, sans-serif; font-size: 11px; fill: #1b1f24; }
      .heading { font-weight: bold; font-size: 12px; }
      .label { font-weight: bold; font-size: 12px; text-anchor: middle; }
      .corner { font-size: 9px; fill: #424a53; }
      .background { fill: #ffffff; }
      .page { fill: none; }
      .node { fill: #f6f8fa; stroke: #57606a; stroke-width: 1.5; }
      .cache { fill: #ffffff; stroke: #8c959f; }
      .core { fill: #d0d7de; }
      .cell { fill: #ffffff; stroke: #8c959f; }
      .guest { fill: #0550ae; stroke: #033d8b; }
      .on-guest { fill: #ffffff; }
      .guest_floats { fill: #9cc8ff; stroke: #0550ae; }
      .guest_helpers { fill: #cfe5ff; stroke: #0550ae; stroke-width: 2; }
      .neighbours_float { fill: #f3ecd8; }
      .idle { fill: #ffffff; stroke: #0550ae; stroke-dasharray: 2 2; }
      .housekeeping { fill: #afb8c1; }
      .free_isolated { stroke-dasharray: 5 2; }
      .forbidden { fill: #eaeef2; }
      .offline { fill: #eaeef2; stroke-dasharray: 1 3; }
      .owner0 { fill: #ffd8a8; }
      .owner1 { fill: #c3e6b5; }
      .owner2 { fill: #e5c9f2; }
      .owner3 { fill: #fff0a3; }
      .owner4 { fill: #b5e8e0; }
      .owner5 { fill: #f9c6cf; }
      .owner6 { fill: #d9d2a6; }
      .owner7 { fill: #c9d1ff; }
      </style>"""
          .stripTrailing();

  private SvgStyle() {}
}
