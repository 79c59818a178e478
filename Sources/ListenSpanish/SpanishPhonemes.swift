// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenNarration

// Each row was spoken by espeak-ng 1.51 and its IPA read back. Pairs are set apart by two blanks. They
// are the mnemonics that the engine's own dictionaries write (`r`, not the tap that a voice makes of
// it), so that a voice file may take its phonemes from another language.
extension PhonemeTable {
  /// The table for the voice of a tag, with theta for Spain alone.
  static func spanish(_ tag: String) -> PhonemeTable {
    let region = LanguageTag(tag)?.region
    return region == nil || region == "ES" ? spanish : latinAmericanSpanish
  }

  static let spanish = PhonemeTable(
    language: "es", vowels: vowels, consonants: consonants,
    compounds: compounds)

  /// The table with seseo and yeísmo, by which one spelling of a name serves both sides of the Atlantic.
  static let latinAmericanSpanish = PhonemeTable(
    language: "es-419", vowels: vowels, consonants: consonants,
    compounds: compounds, replacing: ["θ": "s", "ʎ": "J^"])

  private static let vowels = """
    a a  e e  i i  o o  u u  ɛ E  ɔ O  aɪ aI  ai̯ aI  eɪ eI  ei̯ eI  oɪ oI  oi̯ oI  aʊ aU  au̯ aU
    eʊ eU  eu̯ eU
    """

  private static let consonants = """
    p p  b b  t t  d d  k k  ɡ g  g g  β B  ð D  ɣ Q  f f  θ T  s s  z z  x x  h h  tʃ tS  m m
    n n  ɲ n^  ŋ N  l l  ʎ l^  ɾ r  r R2  j j  i̯ j  w w  u̯ w  ɟ J  ʝ J^  ʒ Z  ʃ S  dʒ dZ  v v
    """

  private static let compounds = """
    t# n- m- l- n^ l^ tS dZ v# z# J^ a/ aU eU iU aI eI EI oI uI ts e/ o/ R2 R3 ** t[ d[ Q^ Q"
    """
}
