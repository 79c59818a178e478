// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

// Each row was spoken by espeak-ng 1.51 and its IPA read back. Pairs are set apart by two blanks. They
// are the mnemonics that the engine's own dictionaries write (`r`, not the tap that a voice makes of
// it), so that a voice file may take its phonemes from another language.
extension PhonemeTable {
  static let arabic = PhonemeTable(
    language: "ar", vowels: vowels, consonants: consonants,
    compounds: compounds)

  private static let vowels = """
    a a  i i  u u  aː a:  iː i:  uː u:  ɑ a.  ɑː a.:  eː e:  oː o:  e e  o o
    """

  private static let consonants = """
    b b  t t  d d  k k  q q  f f  θ T  ð D  s s  z z  ʃ S  x X  χ X  ɣ Q  ħ H  ʕ A  h h  ʔ ?
    m m  n n  l l  r R  ɾ R  j j  w w  tˤ t[  dˤ dH  sˤ s[  ðˤ Z  zˤ Z  dʒ dZ  ʒ dZ  tʃ tS
    ɡ g  g g  v v  p p
    """

  private static let compounds = """
    t# n- m- l- n^ l^ tS dZ v# z# a. i. u. a: i: u: t[ d[ s[ dH gH e: o: R2 R3 Q^ Q"
    """
}
