// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation

/// How text is said by one profile: its language's rules, then its lexicons, then, for Arabic,
/// the vowels that print leaves out.
struct ProfileReader: Sendable {
  let profile: VoiceProfile
  /// One line each, for the editor.
  private(set) var warnings: [String] = []
  private let normalizer: any TextNormalizer
  private let arabic: ArabicNormalizer?

  /// The reader of `profile`, its own lexicons first, then `lexicons`, which win over them.
  ///
  /// - Throws: ``VoiceError/lexicon(_:)``.
  init(_ profile: VoiceProfile, lexicons: [String]) throws(VoiceError) {
    self.profile = profile
    do throws(LexiconError) {
      let lexicon = try Lexicon.load(
        (profile.lexicons + lexicons).map { URL(fileURLWithPath: $0) },
        language: profile.language)
      normalizer = Normalizers.normalizer(for: profile.language, pronunciations: lexicon)
    } catch { throw .lexicon(error) }
    guard profile.language.split(separator: "-").first?.lowercased() == "ar" else {
      arabic = nil
      return
    }
    do throws(VowelModelError) {
      arabic = ArabicNormalizer(model: try VowelModel.locate())
    } catch {
      arabic = ArabicNormalizer()
      warnings.append("\(error); \(error.hint)")
    }
  }

  /// Each of `texts` as it is said; together they cost less than one by one.
  func spoken(_ texts: [String]) -> [SpokenText] {
    let read = texts.map { normalizer.normalize($0) }
    return arabic?.speak(read) ?? read
  }
}
