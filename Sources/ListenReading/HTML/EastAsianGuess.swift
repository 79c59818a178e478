// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Tells the two-byte encodings of Chinese, Japanese and Korean from encodings of one byte a letter.
///
/// Their rows of the commonest characters are well known: kana stand in rows A4 and A5 of EUC-JP, Hangul in
/// B0 to C8 of EUC-KR, the first level of GB 2312 in B0 to D7, that of Shift JIS in 82, 83 and 88 to 97.
enum EastAsianGuess {
  /// The name for `iconv`, where nearly all bytes past ASCII come in such pairs.
  static func encoding(of bytes: [UInt8]) -> String? {
    var pairs = 0
    var odd = 0
    var kana = 0
    var hangul = 0
    var shiftKana = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      // A run of high bytes, with the low second bytes that GBK and Shift JIS have.
      let first = bytes[index]
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      if first >= 0x82, first <= 0x83, second >= 0x40, second != 0x7F { shiftKana += 1 }
      if first >= 0xA1, first <= 0xFE, second >= 0xA1, second <= 0xFE {
        pairs += 1
        if first == 0xA4 || first == 0xA5 { kana += 1 }
        if first >= 0xB0, first <= 0xC8 { hangul += 1 }
        index += 2
      } else if first >= 0x81, second >= 0x40, second != 0x7F {
        odd += 1
        index += 2
      } else {
        odd += 2
        index += 1
      }
    }
    guard pairs + odd >= 20 else { return nil }
    if shiftKana * 4 > pairs + odd, odd > pairs / 3 { return "CP932" }
    guard odd * 12 < pairs else { return nil }
    if kana * 4 > pairs { return "EUC-JP" }
    if hangul * 100 > pairs * 92 { return "UHC" }
    return "GB18030"
  }
}
