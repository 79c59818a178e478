// SPDX-License-Identifier: GPL-3.0-or-later

/// The attributes that reading and checking look at; others are not kept.
package enum MarkupAttribute: String, CaseIterable, Sendable {
  case alt
  case ariaHidden = "aria-hidden"
  case charset
  case `class`
  case content
  case datePublication = "date.publication"
  case datetime
  case dataListen = "data-listen"
  case dir
  case domain
  case exRef = "ex-ref"
  case hidden
  case href
  case id
  case idString = "id-string"
  case isPermaLink
  case itemprop
  case itemtype
  case key
  case lang
  case length
  case name
  case nicename
  case norm
  case positionSection = "position.section"
  case pubdate
  case property
  case rel
  case role
  case scheme
  case source
  case src
  case start
  case style
  case term
  case text
  case title
  case type
  case uri
  case url
  case version
  case xmlLang = "xml:lang"
}
