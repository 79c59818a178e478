// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Synchronization
import Testing

@Suite struct NeuralProfileTests {
  private static let description = #"{"audio": {"sample_rate": 22050}, "espeak": {"voice": "en"}}"#

  /// A folder with a voice and a profile that names it.
  private func folder(
    _ profile: String = #"{"language": "en", "engine": "piper", "voice": "piper/v.onnx"}"#,
    model: String = "a network", description: String = description
  ) throws -> Scratch {
    let scratch = try Scratch()
    let voices = scratch.url.appendingPathComponent("piper")
    try FileManager.default.createDirectory(at: voices, withIntermediateDirectories: true)
    try Data(profile.utf8).write(to: scratch.url.appendingPathComponent("p.json"))
    try Data(model.utf8).write(to: voices.appendingPathComponent("v.onnx"))
    try Data(description.utf8).write(to: voices.appendingPathComponent("v.onnx.json"))
    return scratch
  }

  private func voice(
    _ scratch: Scratch, version: String = "piper 2"
  ) throws -> EngineVoice {
    let library = VoiceLibrary(
      folders: [scratch.url.path], engines: EngineIdentities { _ in .success(version) })
    return try library.profile(named: "p").voice
  }

  @Test("A profile names an engine and a voice of it; what speaks the sound names it in the store")
  func naming() throws {
    let one = try voice(folder())
    #expect(one.engine == .piper && one.fingerprint.hasPrefix("piper:"))
    // Its place has no influence on its sound.
    #expect(try voice(folder()).fingerprint == one.fingerprint)
    let others = [
      try voice(folder(model: "another")), try voice(folder(), version: "piper 3"),
      try voice(folder(description: Self.description + " ")),
    ].map(\.fingerprint)
    #expect(Set(others + [one.fingerprint]).count == 4)
  }

  @Test("The engine is asked once, and only where a profile names it")
  func asking() throws {
    let asked = Mutex(0)
    let engines = EngineIdentities { _ in
      asked.withLock { $0 += 1 }
      return .success("piper 2")
    }
    let plain = try folder(#"{"language": "en", "engine": "espeak-ng", "voice": "en-us"}"#)
    let voice = try VoiceLibrary(folders: [plain.url.path], engines: engines)
      .profile(named: "p").voice
    #expect(voice.origin == .engine(name: "en-us"))
    #expect(asked.withLock { $0 } == 0)
    let neural = try folder()
    let library = VoiceLibrary(folders: [neural.url.path], engines: engines)
    for _ in 0..<3 { _ = try library.profile(named: "p") }
    #expect(asked.withLock { $0 } == 1)
  }

  @Test(
    "A fault is one line: the file, the line, what was found, what would be right",
    arguments: [
      (
        "{\"language\": \"en\",\n\"engine\": \"pipar\", \"voice\": \"piper/v.onnx\"}",
        "line 2: found \"pipar\", expected \"espeak-ng\" or \"piper\""
      ),
      (
        "{\"language\": \"en\", \"engine\": \"piper\",\n\"voice\": \"piper/none.onnx\"}",
        "line 2: cannot use \"/…/piper/none.onnx\": there is no such file"
      ),
      (
        "{\"language\": \"en\", \"engine\": \"piper\",\n\"voice\": \"piper/v.onnx\", \"variant\": \"m3\"}",
        "found the variant \"m3\", expected no variant with a voice of piper"
      ),
    ])
  func faults(profile: String, expected: String) throws {
    let scratch = try folder(profile)
    let error = #expect(throws: VoiceError.self) { try voice(scratch) }
    let text = try #require(error?.description)
      .replacingOccurrences(of: scratch.url.path, with: "/…")
    #expect(text.contains(expected), "\(text)")
    #expect(!text.contains("\n"))
  }

  @Test(
    "A voice of another rate, and a file that describes none, are refused",
    arguments: [
      (#"{"audio": {"sample_rate": 16000}}"#, "it speaks at 16000 Hz; a recording has 22050 Hz"),
      ("{}", "it does not describe a voice of piper"), ("[", "line 1"),
    ])
  func descriptions(description: String, expected: String) throws {
    let scratch = try folder(description: description)
    let error = #expect(throws: VoiceError.self) { try voice(scratch) }
    #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
  }

  @Test("An engine that is not there is said, with what to do")
  func missing() throws {
    let scratch = try folder()
    let missing = EngineIdentities { _ in
      .failure(.init(program: "/x/listen-speaker-piper", reason: "it is not installed"))
    }
    let library = VoiceLibrary(folders: [scratch.url.path], engines: missing)
    let error = #expect(throws: VoiceError.self) { try library.profile(named: "p") }
    #expect(
      error?.description.hasSuffix(
        "line 1: cannot use \"/x/listen-speaker-piper\": it is not installed") == true)
    #expect(throws: VoiceError.self) {
      try VoiceLibrary(folders: [scratch.url.path]).profile(named: "p")
    }
  }

  @Test("In a site that others may write, neither the voice nor its description lies outside")
  func confined() throws {
    let scratch = try folder()
    let site = scratch.url.appendingPathComponent("site")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    try Data(#"{"language": "en", "engine": "piper", "voice": "../piper/v.onnx"}"#.utf8)
      .write(to: site.appendingPathComponent("p.json"))
    let library = VoiceLibrary(
      folders: [], engines: EngineIdentities { _ in .success("piper 2") })
    #expect(throws: VoiceError.self) {
      try library.profile(inFile: "p.json", of: site.path)
    }
    #expect(
      try library.profile(inFile: "p.json", of: scratch.url.path).voice.fingerprint
        == voice(scratch).fingerprint)
  }
}
