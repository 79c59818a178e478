// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenNarration

// Each row was spoken by espeak-ng 1.51 and its IPA read back. Pairs are set apart by two blanks. They
// are the mnemonics that the engine's own dictionaries write (`r`, not the tap that a voice makes of
// it), so that a voice file may take its phonemes from another language.
extension PhonemeTable {
  /// The table for the voice of a tag: British for regions that do not say r after vowels.
  static func english(_ tag: String) -> PhonemeTable {
    britishRegions.contains(LanguageTag(tag)?.region ?? "") ? britishEnglish : americanEnglish
  }

  private static let britishRegions: Set<String> = ["GB", "IE", "AU", "NZ", "ZA"]

  static let americanEnglish = PhonemeTable(
    language: "en-US", vowels: vowels, closing: closing,
    consonants: consonants, compounds: compounds)

  /// The table of the engine's `en-gb`: without r after vowels, which its rules link by themselves.
  static let britishEnglish = PhonemeTable(
    language: "en-GB", vowels: vowels, closing: closing,
    consonants: consonants, compounds: compounds)

  private static let vowels = """
    iː i:  i i  ɪ I  ɛ E  æ a  ɑː A:  ɑ A:  ɒ 0  ɔː O:  ɔ O  ʌ V  ʊ U  uː u:  u u:  ɜː 3:  ɜ 3:
    ə @  ɐ a#  eɪ eI  aɪ aI  ɔɪ OI  aʊ aU  oʊ oU  əʊ oU  iə i@  ɪə i@  eə e@  ɛə e@  ʊə U@
    l̩ @L  n̩ n-  ɑ̃ A~  ɔ̃ O~  eɪ̯ eI  aɪ̯ aI  ɔɪ̯ OI  aʊ̯ aU  oʊ̯ oU
    """

  private static let closing = """
    ɑːɹ A@  ɔːɹ O@  oːɹ o@  ʊɹ U@  ɛɹ e@  ɪɹ i@3  ɜːɹ 3:  ɝː 3:  ɝ 3:  ɚ 3  əɹ 3
    əl @L  ɑːr A@  ɔːr O@  oːr o@  ʊr U@  ɛr e@  ɪr i@3  ɜːr 3:  ər 3
    """

  private static let consonants = """
    p p  b b  t t  d d  k k  ɡ g  g g  f f  v v  θ T  ð D  s s  z z  ʃ S  ʒ Z  h h  m m  n n
    ŋ N  l l  ɫ l  r r  ɹ r  ɾ t#  j j  w w  ʍ w  tʃ tS  dʒ dZ  x x  χ x  ɣ Q  ʔ ?  ɲ n^  ç C
    """

  private static let compounds = """
    t# n- m- l- r- n^ l^ tS dZ v# z# t2 d# I2 I# w# @2 @5 @L a# a2 aa A: E# E2 0# 02 O2 A@ A# 3:
    i: O: O@ o@ u: aU oU aI eI OI e@ i@ i@3 U@ aI@ aU@ IR VR o: A~ O~ e: e# @# t[ d[ R2 R3 Q"
    """
}
