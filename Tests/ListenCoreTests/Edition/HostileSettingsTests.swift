// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenNarration
import ListenPublication
import ListenTesting
import Testing

@testable import ListenCore

/// Settings, voice profiles and lexicons that somebody wrote who may write the site: they name nothing
/// outside it, no device and no pipe, and end in one line.
@Suite struct HostileSettingsTests {
  private let scratch: Scratch
  private let site: Site

  init() throws {
    scratch = try Scratch()
    site = Site(scratch.url.path + "/site")
    try FileManager.default.createDirectory(
      atPath: site.path + "/voices", withIntermediateDirectories: true)
    for (name, text) in [
      ("outside", "name v\nlanguage en\n"), ("site/voice", "name v\nlanguage en\n"),
      ("outside.pls", "<lexicon/>"), ("site/words.pls", "<lexicon/>"),
      ("outside.json", #"{"language": "en", "voice": "en"}"#),
    ] { try Data(text.utf8).write(to: scratch.url.appendingPathComponent(name)) }
    #expect(mkfifo(site.path + "/pipe", 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/link", withDestinationPath: "../outside")
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/link.json", withDestinationPath: "../outside.json")
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/loop", withDestinationPath: "loop")
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: site.path + "/" + name))
  }

  private static let elsewhere = [
    "/etc/passwd", "/dev/zero", "../outside", "voices/../../outside", "link", "pipe", "loop",
    "voices", "voices/none", "./.",
  ]

  @Test("A profile of the site names files of the site alone", arguments: elsewhere)
  func profile(name: String) throws {
    let voice = name.contains("/") ? name : "./" + name
    for json in [
      #"{"language": "en", "voice": "\#(voice)"}"#,
      #"{"language": "en", "voice": "en", "lexicons": ["words.pls", "\#(name)"]}"#,
    ] {
      try write(json, "profile.json")
      let error = #expect(throws: VoiceError.self, "\(json)") {
        try VoiceLibrary(folders: []).profile(inFile: "profile.json", of: site.path)
      }
      #expect(error.map { !"\($0)".contains("\n") } == true)
    }
  }

  @Test("One that the operator names may name more, but no device and no pipe")
  func operatorsProfile() throws {
    for (name, isTaken) in [
      ("../outside", true), ("./link", true), ("/dev/zero", false), ("./pipe", false),
    ] {
      try write(#"{"language": "en", "voice": "\#(name)"}"#, "profile.json")
      let profile = try? VoiceLibrary(folders: []).profile(named: site.path + "/profile.json")
      #expect((profile != nil) == isTaken, "\(name)")
    }
  }

  @Test(
    "A variant is a name", arguments: ["../../x", "/etc/passwd", "a/b"])
  func variant(name: String) throws {
    try write(#"{"language": "en", "voice": "en", "variant": "\#(name)"}"#, "profile.json")
    #expect(throws: VoiceError.self) {
      try VoiceLibrary(folders: []).profile(named: site.path + "/profile.json")
    }
  }

  @Test("A profile inside is taken, by whatever way inside")
  func inside() throws {
    try write(
      #"{"language": "en", "voice": "../voice", "lexicons": ["../words.pls"]}"#, "voices/own.json")
    let profile = try VoiceLibrary(folders: [])
      .profile(inFile: "voices/own.json", of: site.path)
    #expect(profile.lexicons == [site.path + "/voices/../words.pls"])
    try write(#"{"voices": {"en": "voices/own.json"}}"#, "listen.json")
    let settings = try SiteConfigurationReader.configuration(of: site, path: nil)
    #expect(settings.isConfined && settings.voices == ["en": "voices/own.json"])
  }

  private static let refused: [(text: String, found: String)] = [
    (#"{"voices": {"en": "../outside.json"}}"#, "found en = "),
    (#"{"voices": {"en": "link.json"}}"#, "found en = "),
    (#"{"voices": {"en": "/etc/passwd"}}"#, "found en = "),
    (
      #"{"voices": [{"where": {"language": "en"}, "profile": "../outside.json"}]}"#,
      "found profile = "
    ),
    (#"{"artwork": "pipe"}"#, "found artwork = "), (#"{"artwork": "voices"}"#, "found artwork = "),
    (#"{"artwork": "link"}"#, "found artwork = "), (#"{"artwork": "loop"}"#, "found artwork = "),
    (#"{"intro": "/dev/zero"}"#, "found intro = "), (#"{"outro": ""}"#, "found outro = "),
    (#"{"intro": "\u0000"}"#, "found intro = "),
    // Rules that are the settings again are no rules.
    (#"{"rules": "listen.json"}"#, "listen.json"), (#"{"rules": "pipe"}"#, "found rules = "),
    (#"{"rules": "../outside.json"}"#, "found rules = "),
    (#"{"baseURL": "javascript:alert(1)"}"#, "found baseURL = "),
    (#"{"baseURL": "file:///etc/"}"#, "found baseURL = "),
    (#"{"language": "\"><script>"}"#, "found language = "),
    (#"{"feedItems": -1}"#, "found feedItems = "), (#"{"feedItems": 1e400}"#, "feedItems"),
    (String(repeating: "[", count: 200_000), "line 1"),
    (String(repeating: #"{"title":"#, count: 100_000), "line 1"),
    ("\u{0}", "line 1"), ("", "line 1"),
    (#"{"title": ""# + String(repeating: "a", count: 5 << 20) + "\"}", "larger than 4 MiB"),
  ]

  @Test("Settings of the site that say anything else end in one line", arguments: refused.indices)
  func ends(index: Int) throws {
    let (text, found) = Self.refused[index]
    try write(text, "listen.json")
    let error = #expect(throws: EditionError.self, "\(text.prefix(80))") {
      try SiteConfigurationReader.configuration(of: site, path: nil)
    }
    let said = error.map { "\($0)" } ?? ""
    #expect(said.contains(found) && !said.contains("\n") && said.utf8.count < 2_000, "\(said)")
  }
}
