// SPDX-License-Identifier: GPL-3.0-or-later

// Each row was spoken by espeak-ng 1.51 and its IPA read back. Pairs are set apart by two blanks. They
// are the mnemonics that the engine's own dictionaries write (`r`, not the tap that a voice makes of
// it), so that a voice file may take its phonemes from another language.
extension PhonemeTable {
  static let americanEnglish = PhonemeTable(
    language: "en-US", vowels: englishVowels, closing: englishClosing,
    consonants: englishConsonants, compounds: englishCompounds)

  /// The table of the engine's `en-gb`: without r after vowels, which its rules link by themselves.
  static let britishEnglish = PhonemeTable(
    language: "en-GB", vowels: englishVowels, closing: englishClosing,
    consonants: englishConsonants, compounds: englishCompounds)

  static let spanish = PhonemeTable(
    language: "es", vowels: spanishVowels, consonants: spanishConsonants,
    compounds: spanishCompounds)

  /// With seseo and yeísmo: one spelling of a name serves both sides of the Atlantic.
  static let latinAmericanSpanish = PhonemeTable(
    language: "es-419", vowels: spanishVowels, consonants: spanishConsonants,
    compounds: spanishCompounds, replacing: ["θ": "s", "ʎ": "J^"])

  static let arabic = PhonemeTable(
    language: "ar", vowels: arabicVowels, consonants: arabicConsonants,
    compounds: arabicCompounds)

  private static let englishVowels = """
    iː i:  i i  ɪ I  ɛ E  æ a  ɑː A:  ɑ A:  ɒ 0  ɔː O:  ɔ O  ʌ V  ʊ U  uː u:  u u:  ɜː 3:  ɜ 3:
    ə @  ɐ a#  eɪ eI  aɪ aI  ɔɪ OI  aʊ aU  oʊ oU  əʊ oU  iə i@  ɪə i@  eə e@  ɛə e@  ʊə U@
    l̩ @L  n̩ n-  ɑ̃ A~  ɔ̃ O~  eɪ̯ eI  aɪ̯ aI  ɔɪ̯ OI  aʊ̯ aU  oʊ̯ oU
    """

  private static let englishClosing = """
    ɑːɹ A@  ɔːɹ O@  oːɹ o@  ʊɹ U@  ɛɹ e@  ɪɹ i@3  ɜːɹ 3:  ɝː 3:  ɝ 3:  ɚ 3  əɹ 3
    əl @L  ɑːr A@  ɔːr O@  oːr o@  ʊr U@  ɛr e@  ɪr i@3  ɜːr 3:  ər 3
    """

  private static let englishConsonants = """
    p p  b b  t t  d d  k k  ɡ g  g g  f f  v v  θ T  ð D  s s  z z  ʃ S  ʒ Z  h h  m m  n n
    ŋ N  l l  ɫ l  r r  ɹ r  ɾ t#  j j  w w  ʍ w  tʃ tS  dʒ dZ  x x  χ x  ɣ Q  ʔ ?  ɲ n^  ç C
    """

  private static let englishCompounds = """
    t# n- m- l- r- n^ l^ tS dZ v# z# t2 d# I2 I# w# @2 @5 @L a# a2 aa A: E# E2 0# 02 O2 A@ A# 3:
    i: O: O@ o@ u: aU oU aI eI OI e@ i@ i@3 U@ aI@ aU@ IR VR o: A~ O~ e: e# @# t[ d[ R2 R3 Q"
    """

  private static let spanishVowels = """
    a a  e e  i i  o o  u u  ɛ E  ɔ O  aɪ aI  ai̯ aI  eɪ eI  ei̯ eI  oɪ oI  oi̯ oI  aʊ aU  au̯ aU
    eʊ eU  eu̯ eU
    """

  private static let spanishConsonants = """
    p p  b b  t t  d d  k k  ɡ g  g g  β B  ð D  ɣ Q  f f  θ T  s s  z z  x x  h h  tʃ tS  m m
    n n  ɲ n^  ŋ N  l l  ʎ l^  ɾ r  r R2  j j  i̯ j  w w  u̯ w  ɟ J  ʝ J^  ʒ Z  ʃ S  dʒ dZ  v v
    """

  private static let spanishCompounds = """
    t# n- m- l- n^ l^ tS dZ v# z# J^ a/ aU eU iU aI eI EI oI uI ts e/ o/ R2 R3 ** t[ d[ Q^ Q"
    """

  private static let arabicVowels = """
    a a  i i  u u  aː a:  iː i:  uː u:  ɑ a.  ɑː a.:  eː e:  oː o:  e e  o o
    """

  private static let arabicConsonants = """
    b b  t t  d d  k k  q q  f f  θ T  ð D  s s  z z  ʃ S  x X  χ X  ɣ Q  ħ H  ʕ A  h h  ʔ ?
    m m  n n  l l  r R  ɾ R  j j  w w  tˤ t[  dˤ dH  sˤ s[  ðˤ Z  zˤ Z  dʒ dZ  ʒ dZ  tʃ tS
    ɡ g  g g  v v  p p
    """

  private static let arabicCompounds = """
    t# n- m- l- n^ l^ tS dZ v# z# a. i. u. a: i: u: t[ d[ s[ dH gH e: o: R2 R3 Q^ Q"
    """
}
