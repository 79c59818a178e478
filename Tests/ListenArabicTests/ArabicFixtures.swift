// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
@testable import ListenArabic
import ListenCore
import ListenNarration
import ListenTesting

/// What the tests of Arabic read from files.
enum ArabicFixtures {
  /// `Tests/Fixtures/arabic/`.
  static let folder = Products.package.appendingPathComponent("Tests/Fixtures/arabic")

  /// The lines of a file, comments and empty lines left out.
  static func lines(_ name: String) -> [String] {
    let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// The lines of a table, taken apart at tabs.
  static func rows(_ name: String) -> [[String]] {
    lines(name).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The model of the checkout or of `$LISTEN_MODELS`; nil where it was not fetched.
  static let model: VowelModel? = {
    let checkout = Products.package.appendingPathComponent(".models").path
    let named = ProcessInfo.processInfo.environment["LISTEN_MODELS"]
    return try? VowelModel.locate(in: [named ?? checkout])
  }()

  /// The names of the lexicon that comes with the package, with their vowels.
  static let respellings: [Respelling] = {
    let file = folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("voices/lexicons/ar-news.pls")
    return (try? Lexicon.load([file], language: "ar").respellings) ?? []
  }()

  /// A vowelled text without its vowels.
  static func bare(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !(0x64B...0x652).contains($0.value) && $0.value != 0x670 }))
  }

  /// Words as they sound one after the other; `*` marks a foreign name.
  static func items(_ text: String) -> [ConnectedSpeech.Item] {
    ArabicLine.atoms(of: text.replacing("*", with: "")).compactMap { atom in
      switch atom.kind {
      case .word:
        WordReader.read(ArabicLetter.letters(of: atom.text), isName: text.contains("*" + atom.text))
          .map { .word($0) } ?? .opaque
      case .pause: .pause
      case .opaque: .opaque
      case .silent: nil
      }
    }
  }
}
