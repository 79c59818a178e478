// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite struct VoiceProfileTests {
  private func profile(_ json: String, voiceFile: String? = nil) throws -> VoiceProfile {
    let scratch = try Scratch()
    try Data(json.utf8).write(to: scratch.url.appendingPathComponent("p.json"))
    if let voiceFile {
      try FileManager.default.createDirectory(
        at: scratch.url.appendingPathComponent("engine"), withIntermediateDirectories: true)
      try Data(voiceFile.utf8).write(to: scratch.url.appendingPathComponent("engine/v"))
    }
    return try VoiceLibrary(folders: [scratch.url.path]).profile(named: "p")
  }

  @Test("Each key has its effect")
  func all() throws {
    let profile = try profile(
      """
      {"language": "es", "voice": "es", "variant": "m3", "wordsPerMinute": 150, "pitch": 45,
       "range": 60, "wordGap": 20, "volume": 90, "description": "x",
       "namePause": 160, "pauses": {"heading": 900}, "announce": {"caption": true, "byline": false},
       "kinds": {"quotation": {"pitch": 55}}}
      """)
    #expect(profile.name == "p")
    #expect(profile.voice.origin == .engine(name: "es+m3"))
    #expect(profile.voice(for: .paragraph).pitch == 45)
    #expect(profile.voice(for: .quotation).pitch == 55)
    #expect(profile.voice(for: .quotation).wordsPerMinute == 150)
    #expect(profile.namePauseMilliseconds == 160)
    #expect(profile.pause(after: .heading) == 900 && profile.pause(after: .title) == 900)
    #expect(profile.reads(.caption) && !profile.reads(.byline) && profile.reads(.title))
  }

  @Test("A voice file counts by its contents")
  func file() throws {
    let json = #"{"language": "en", "voice": "engine/v"}"#
    let one = try profile(json, voiceFile: "name v\nlanguage en\n")
    let same = try profile(json, voiceFile: "name v\nlanguage en\n")
    let other = try profile(json, voiceFile: "name v\nlanguage en\npitch 60 90\n")
    #expect(one.voice.fingerprint == same.voice.fingerprint)
    #expect(one.voice.fingerprint != other.voice.fingerprint)
  }

  @Test(
    "A fault is one line: the file, the line, what was found, what would be right",
    arguments: [
      (#"{"language": "en", "voice": "en", "picth": 1}"#, "line 1: found unknown key \"picth\""),
      (
        "{\"language\": \"en\",\r\n\"voice\": \"en\",\r\n\"pitch\": 101}",
        "line 3: found pitch = 101"
      ),
      ("{\"language\": \"en\",\n\"voice\": \"en\",\n\"pitch\": 101}", "line 3: found pitch = 101"),
      (#"{"language": "en", "voice": "en", "pitch": 1.5}"#, "found pitch = 1.5"),
      (#"{"language": "en", "voice": "en", "pitch": true}"#, "a whole number from 0 to 100"),
      (#"{"language": "en", "voice": "en", "pauses": {"titel": 5}}"#, "unknown key \"titel\""),
      (#"{"language": "en", "voice": "en", "pauses": {"title": -5}}"#, "pauses.title = -5"),
      (#"{"language": "en", "voice": "en", "namePause": 2000}"#, "from 0 to 1000"),
      (#"{"language": "en", "voice": "engine/none"}"#, "there is no such file"),
      (#"{"language": "en", "voice": "en", "lexicons": ["no.pls"]}"#, "there is no such file"),
      (#"{"voice": "en"}"#, "no \"language\""), (#"{"language": "en"}"#, "no \"voice\""),
      ("{\"language\":\n \"en\"", "line 2, column 6: found the end"),
      ("[]", "line 1: found an array, expected an object"),
      (#"{"language": "en", "voice": "en", "announce": {"title": 1}}"#, "true or false"),
    ])
  func faults(json: String, expected: String) throws {
    let error = #expect(throws: VoiceError.self) { try profile(json) }
    let text = try #require(error?.description)
    #expect(text.contains(expected), "\(text)")
    #expect(text.contains("p.json") && !text.contains("\n"))
  }

  @Test("A voice file without a language line, which would crash the engine, is refused")
  func noLanguage() throws {
    let error = #expect(throws: VoiceError.self) {
      try profile(#"{"language": "en", "voice": "engine/v"}"#, voiceFile: "name v\n")
    }
    #expect(error?.description.contains("no \"language\" line") == true)
  }

  @Test("Another language passes through with the engine's own voice")
  func passThrough() throws {
    let profile = try VoiceLibrary(folders: []).profile(for: "sv-FI")
    #expect(profile.voice.origin == .engine(name: "sv"))
  }
}
