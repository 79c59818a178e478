// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenNarration
import ListenTesting
import Testing

@Suite struct NearestVoiceTests {
  @Test(
    "The nearest profile reads the language of a region, else the engine's own voice for it",
    arguments: [
      ("en", "en-news"), ("en-US", "en-news"), ("en-GB", "en-gb-news"), ("en-AU", "en-gb-news"),
      ("es", "es-news"), ("es-ES", "es-news"), ("es-MX", "es-419-news"),
      ("es-419", "es-419-news"), ("ar-EG", "ar-news"), ("pt-BR", "pt-br"), ("pt-PT", "pt"),
      ("zh-TW", "cmn"),
    ])
  func nearest(tag: String, name: String) throws {
    let voices = Products.package.appendingPathComponent("voices").path
    let profile = try VoiceLibrary(folders: [voices]).profile(for: tag)
    #expect(profile.name == name)
  }
}
