// SPDX-License-Identifier: GPL-3.0-or-later

/// The HTML elements that reading treats in a way of their own; the rest are `other`.
package enum Tag: UInt8, CaseIterable, Sendable {
  case text, other
  case html, head, body, title, meta, link, base
  case script, style, noscript, template
  case a, abbr, b, br, cite, del, em, font, i, ins, q, rp, rt, ruby, s, small, span, strike, strong,
    sub
  case sup, time, u, wbr
  case address, article, aside, blockquote, center, dd, details, dialog, div, dl, dt, figcaption
  case figure, footer, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section
  case summary, table, tbody, td, tfoot, th, thead, tr, caption, ul, fieldset
  case audio, button, canvas, embed, iframe, img, input, label, map, object, option, picture, select
  case source, svg, textarea, video, math

  private static let byName: [String: Tag] = {
    var table: [String: Tag] = [:]
    for tag in allCases where tag != .text && tag != .other { table["\(tag)"] = tag }
    return table
  }()

  init(name: String) { self = Tag.byName[name] ?? .other }

  /// It begins and ends a block of text.
  package var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .address, .article, .aside, .blockquote, .center, .dd,
      .details, .dialog, .div, .dl, .dt, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4,
      .h5, .h6, .header, .hr, .li, .main, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody,
      .td, .tfoot, .th, .thead, .tr, .caption, .ul, .fieldset, .option, .iframe, .video, .audio,
      .noscript, .object:
      true
    default: false
    }
  }

  /// Its text is never shown as text.
  package var isSilent: Bool {
    switch self {
    case .script, .style, .template, .head, .svg, .canvas, .iframe, .object, .embed, .audio, .video,
      .math, .map, .select, .textarea, .rt, .rp, .del, .s, .strike:
      true
    default: false
    }
  }

  /// `h1` to `h6`.
  package var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }
}
