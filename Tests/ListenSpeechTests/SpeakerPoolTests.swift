// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Foundation
import ListenCore
import ListenTesting
import Testing

@Suite(.tags(.engine)) struct SpeakerPoolTests {
  static let english = EngineVoice(origin: .engine(name: "en-us"))

  private func utterance(_ text: String, _ voice: String = "en-us") -> Utterance {
    Utterance(SpokenText(verbatim: text), voice: EngineVoice(origin: .engine(name: voice)))
  }

  @Test("The same text gives the same samples whatever was spoken before and by how many")
  func determinism() async throws {
    let texts = ["Good morning.", "The talks resume on Monday.", "Buenos días.", "Nothing else."]
    let one = try SpeakerPool(speaker: Products.speaker, count: 1)
    var first: [Speech] = []
    for text in texts { first.append(try await one.speak(utterance(text))) }
    let two = try SpeakerPool(speaker: Products.speaker, count: 2)
    for (text, expected) in zip(texts, first).reversed() {
      _ = try await two.speak(utterance("صباح الخير", "ar"))
      let again = try await two.speak(utterance(text))
      #expect(again == expected)
      #expect(again.samples.count > 5_000)
    }
  }

  /// How a child ends that may do nothing for a second: its signal, 0 where it ends by itself.
  private func signal(endingChildThat work: () -> Void) -> Int32 {
    let child = listen_fork()
    if child == 0 {
      // As the speaker does: the thread of a test has signals blocked.
      var none = sigset_t()
      sigemptyset(&none)
      sigprocmask(SIG_SETMASK, &none, nil)
      listen_alarm_when_idle(1)
      work()
      _exit(0)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F
  }

  /// The thread sanitizer holds signals back until the program calls it.
  private static let getsSignalsAtOnce = dlsym(nil, "__tsan_init") == nil

  @Test(
    "A child that works is not ended by the clock, one that does nothing is",
    .enabled(if: getsSignalsAtOnce, "the thread sanitizer holds signals back"))
  func idleChild() {
    let working = signal {
      var used = timespec()
      // More than two alarms of the clock, however much time the machine has for it.
      repeat { clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) } while used.tv_sec < 3
    }
    #expect(working == 0)
    let idle = signal { for _ in 0..<30 { sleep(1) } }
    #expect(idle == SIGALRM)
  }

  /// Where a container forbids it, nothing can be promised.
  private static let canFixAddresses: Bool = {
    let before = listen_fix_addresses()
    listen_unfix_addresses(before)
    return before != -1
  }()

  @Test(
    "What the engine reads from memory that it never wrote is the same in every speaker",
    .enabled(if: canFixAddresses), arguments: ["1990s", "19b"])
  func addresses(text: String) async throws {
    var heard: Set<[Int16]> = []
    for _ in 0..<6 {
      let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
      heard.insert(try await pool.speak(utterance(text, "ar")).samples)
    }
    #expect(heard.count == 1)
  }

  @Test("Every word has its mark, at its place in the text, phonemes or not")
  func marks() async throws {
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    let text = SpokenText(
      source: "One Xi two",
      pieces: [
        .init(source: 0..<3, sounds: [.words("One")]), .init(source: 3..<4, sounds: [.words(" ")]),
        .init(source: 4..<6, sounds: [.phonemes("S'i:", spelling: "Xi")]),
        .init(source: 6..<7, sounds: [.words(" ")]), .init(source: 7..<10, sounds: [.words("two")]),
      ])
    let speech = try await pool.speak(Utterance(text, voice: Self.english))
    #expect(speech.marks.count == 3)
    #expect(speech.marks.first?.offset == 0)
    #expect(speech.marks.last?.offset == "One [[S'i:]] ".unicodeScalars.count)
    #expect(speech.marks.map(\.sample) == speech.marks.map(\.sample).sorted())
  }

  @Test(
    "A word by phonemes is heard whatever sign stands before it",
    arguments: ["", "\"", "“", "'", "‘", "(", "[", "«", "¿", "—", "…", "$", "/", "pro-"])
  func phonemesBehindSigns(sign: String) async throws {
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    let length = sign.unicodeScalars.count + 5
    let text = SpokenText(
      source: sign + "Putin",
      pieces: [
        .init(
          source: 0..<length, sounds: [.words(sign), .phonemes("p'u:tIn", spelling: "Putin")])
      ])
    let ipa = try await pool.phonemes([Utterance(text, voice: Self.english)])
    #expect(ipa.first?.hasSuffix("pˈuːtɪn") == true, "\(ipa)")
  }

  @Test(
    "A voice file is found wherever it lies: the engine itself cuts paths at 59 bytes and at a plus",
    arguments: ["a+b", String(repeating: "long", count: 50), "صوت"])
  func voiceFile(folder name: String) async throws {
    let scratch = try Scratch()
    let folder = scratch.url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("slow")
    try Data("language en-us\nspeed 50\n".utf8).write(to: file)
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    let speech = try await pool.speak(
      Utterance(
        SpokenText(verbatim: "Good morning."),
        voice: EngineVoice(origin: .file(path: file.path, digest: ""))))
    let plain = try await SpeakerPool(speaker: Products.speaker, count: 1)
      .speak(utterance("Good morning."))
    #expect(speech.samples.count > plain.samples.count * 5 / 4)
  }

  @Test(
    "What crashes the engine is left out, and named; the words around it are spoken",
    arguments: ["en-us", "es", "ar"])
  func crash(voice: String) async throws {
    let pool = try SpeakerPool(speaker: Products.speaker, count: 2)
    let bomb = String(repeating: "A.B.C.D.", count: 300)
    let speech = try await pool.speak(utterance("Good words. Then \(bomb) and more.", voice))
    // Since 1.52 the Arabic voice speaks it.
    let crashes = voice != "ar" || pool.version.hasPrefix("1.51")
    let expected: [Range<Int>] = crashes ? [17..<17 + bomb.count] : []
    #expect(speech.omitted == expected)
    let offsets = speech.marks.map(\.offset)
    #expect(offsets.contains(0) && offsets.contains(where: { $0 > 17 + bomb.count }))
  }

  @Test("A monstrous word costs its own limit, not the words beside it")
  func monster() async throws {
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    let speech = try await pool.speak(
      utterance("Before " + String(repeating: "a", count: 1_000_000) + " after."))
    #expect(speech.omitted == [7..<1_000_007] || speech.marks.count >= 3)
    #expect(speech.marks.contains { $0.offset == 1_000_008 })
  }

  @Test("Speakers killed in mid-run change nothing")
  func killed() async throws {
    // A name of its own, so that only this test's speakers are hit.
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("doomed-speaker").path
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: Products.speaker)
    let pool = try SpeakerPool(speaker: path, count: 2)
    let text = String(repeating: "A sentence to be spoken at some length. ", count: 40)
    let expected = try await pool.speak(utterance(text))
    let killer = Task.detached {
      for _ in 0..<12 {
        _ = try? Shell("pkill", ["-KILL", "doomed-speaker"])
        try? await Task.sleep(for: .milliseconds(20))
      }
    }
    var results: [Speech] = []
    for _ in 0..<6 { results.append(try await pool.speak(utterance(text))) }
    await killer.value
    #expect(results.allSatisfy { $0 == expected })
  }

  @Test("A speaker keeps nothing open that was open where it was started")
  func descriptors() async throws {
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("lonely-speaker").path
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: Products.speaker)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)  // Without O_CLOEXEC.
    defer { ends.forEach { _ = close($0) } }
    let mine = try FileManager.default.destinationOfSymbolicLink(
      atPath: "/proc/self/fd/\(ends[1])")
    let pool = try SpeakerPool(speaker: path, count: 1)
    _ = try await pool.speak(utterance("Good morning."))
    let found = try Shell("pgrep", ["lonely-speaker"]).output.split(separator: "\n")
    #expect(!found.isEmpty)
    for identifier in found {
      let folder = "/proc/\(identifier)/fd"
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(name)")
        #expect(target != mine)
      }
    }
    #expect(pool.sampleRate == 22050)
  }

  @Test("A voice that the engine lacks, and a speaker that is not there, are said")
  func missing() async throws {
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    await #expect(throws: SpeechError.voiceUnusable("xx-none")) {
      try await pool.speak(utterance("Hello", "xx-none"))
    }
    #expect(
      throws: SpeechError.speakerMissing(path: "/no/speaker", reason: "No such file or directory")
    ) { try SpeakerPool(speaker: "/no/speaker", count: 1) }
    #expect(throws: SpeechError.engineUnusable(path: "/bin/true")) {
      try SpeakerPool(speaker: "/bin/true", count: 1)
    }
  }

  @Test(
    "Phonemes come line by line, those in brackets as they are, and a line that crashes is empty")
  func phonemes() async throws {
    let pool = try SpeakerPool(speaker: Products.speaker, count: 2)
    let bomb = String(repeating: "A.B.C.D.", count: 300)
    let lines = try await pool.phonemes(["Hello.", bomb, "", "Two words."].map { utterance($0) })
    #expect(lines == ["həlˈoʊ", "", "", "tˈuː wˈɜːdz"])
  }

  @Test(
    "A voice is found by the language that the engine lists it for, whatever its file is called",
    arguments: [
      ("en-gb", "en", "həlˈəʊ"), ("en-gb+m3", "en+m3", "həlˈəʊ"), ("fr-fr", "fr", "ɛlˈo"),
    ])
  func voiceOfLanguage(listed: String, file: String, said: String) async throws {
    let pool = try SpeakerPool(speaker: Products.speaker, count: 1)
    let lines = try await pool.phonemes([
      utterance("Hello.", listed), utterance("Hello.", file),
    ])
    #expect(lines == [said, said])
  }
}
