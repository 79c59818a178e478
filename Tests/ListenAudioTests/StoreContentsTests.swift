// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenFiles
import ListenNarration
import ListenPublication
import ListenSpeech
import ListenTesting
import Testing

@testable import ListenAudio

@Suite struct StoreContentsTests {
  @Test("Pruning takes what was not used for longest, never what a site is made of")
  func prune() throws {
    let scratch = try Scratch()
    let store = SpeechStore(folder: scratch.url.path + "/store")
    let keys = (0..<6).map { SHA256.hex("\($0)") }
    for (age, key) in keys.enumerated() {
      let samples = [Int16](repeating: 1, count: 1_000)
      try store.keep(Speech(samples: samples, sampleRate: 22_050), key)
      let date = Date(timeIntervalSinceNow: -86_400 * Double(10 + age))
      let path = "\(store.folder)/\(key.prefix(2))/\(key.dropFirst(2)).speech"
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    }
    // The oldest is used, and so is the newest again.
    #expect(store.speech(keys[5]) != nil)
    let all = try StoreContents(store).statistics()
    #expect(all.files == 6 && all.bytes == 6 * 2_032)
    let done = try StoreContents(store).prune(to: 3 * 2_032, keeping: [keys[4]])
    #expect(done.removed == 3 && done.kept == 3 && done.linked == 2_032)
    #expect(keys.map { store.speech($0) != nil } == [true, false, false, false, true, true])
    let rest = try StoreContents(store).prune(to: 0, keeping: [keys[4]])
    #expect(rest.kept == 1 && store.speech(keys[4]) != nil)
  }

  @Test("A store that is not there is said")
  func missing() {
    #expect(throws: FileError.unreadable(path: "/no/store", code: ENOENT)) {
      try StoreContents(SpeechStore(folder: "/no/store")).statistics()
    }
  }

  @Test("A store knows the sites that were made from it")
  func sites() async throws {
    let test = try TestSite()
    try test.article("a.md", title: "Rain at last", "It rained for an hour.")
    let shared = SpeechStore(folder: test.scratch.url.path + "/shared")
    let renderer = EditionRenderer(
      site: test.site, configuration: SiteConfiguration(),
      narrator: Narrator(library: VoiceLibrary(folders: [])), engine: test.engine, store: shared,
      options: .init(formats: [.wav]))
    _ = try await renderer.run(InputDocument.documents([test.inputs])) { _ in }
    #expect(LinkedSpeech.sites(of: shared).map(\.exists) == [true])
    let linked = try LinkedSpeech.keys(LinkedSpeech.sites(of: shared))
    let files = try StoreContents(shared).statistics().files
    #expect(linked.count == files)
    #expect(try StoreContents(shared).prune(to: 0, keeping: linked).kept == files)
    let own = LinkedSpeech.sites(of: SpeechStore(folder: test.site.store))
    #expect(own == [test.site])
  }
}
