// SPDX-License-Identifier: GPL-3.0-or-later

/// The attributes that reading and checking look at; others are not kept.
package enum MarkupAttribute: String, CaseIterable, Sendable {
  case alias
  case alphabet
  case alt
  case ariaHidden = "aria-hidden"
  case charset
  case `class`
  case content
  case datePublication = "date.publication"
  case datetime
  case dataListen = "data-listen"
  case dataListenAs = "data-listen-as"
  case dataListenEmphasis = "data-listen-emphasis"
  case dataListenFormat = "data-listen-format"
  case dataListenIPA = "data-listen-ipa"
  case dataListenPause = "data-listen-pause"
  case dataListenSay = "data-listen-say"
  case dataSSML = "data-ssml"
  case dir
  case domain
  case exRef = "ex-ref"
  case format
  case hidden
  case href
  case id
  case idString = "id-string"
  case interpretAs = "interpret-as"
  case isPermaLink
  case itemprop
  case itemtype
  case key
  case lang
  case length
  case level
  case name
  case nicename
  case ph
  case norm
  case pitch
  case positionSection = "position.section"
  case pubdate
  case prefer
  case property
  case rate
  case rel
  case role
  case scheme
  case source
  case src
  case ssmlAlphabet = "ssml:alphabet"
  case ssmlPh = "ssml:ph"
  case start
  case strength
  case style
  case term
  case text
  case time
  case title
  case type
  case uri
  case url
  case version
  case volume
  case xmlLang = "xml:lang"
}
