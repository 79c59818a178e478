// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenFiles
import ListenTesting
import Synchronization
import Testing

@testable import ListenSpeech

@Suite(.tags(.engine), .serialized) struct StoppedSpeakerTests {
  private func utterance(_ text: String) -> Utterance {
    Utterance(SpokenText(verbatim: text), voice: EngineVoice(origin: .engine(name: "en-us")))
  }

  /// The processes that this one started as the program at `path`; other tests have children too.
  private func children(_ path: String) -> Set<pid_t> {
    var result: Set<pid_t> = []
    for task in Files.names(in: "/proc/self/task") {
      let text = (try? String(contentsOfFile: "/proc/self/task/\(task)/children", encoding: .utf8))
      result.formUnion((text ?? "").split(separator: " ").compactMap { pid_t($0) })
    }
    return result.filter { child in
      let line = FileManager.default.contents(atPath: "/proc/\(child)/cmdline")
      return line?.starts(with: Array(path.utf8)) ?? false
    }
  }

  @Test("A speaker that is stopped is noticed, named and replaced, and not a sample is lost")
  func stopped() async throws {
    let incidents = Mutex<[SpeakerIncident]>([])
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("stopped-speaker").path
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: Products.speaker)
    let pool = try SpeakerPool(
      speaker: path, count: 1,
      onIncident: { incident in incidents.withLock { $0.append(incident) } })
    let whole = try await pool.speak(utterance("The talks resume on Monday."))
    let started = children(path)
    try #require(!started.isEmpty)
    for process in started { kill(process, SIGSTOP) }
    let begun = ContinuousClock.now
    #expect(try await pool.speak(utterance("The talks resume on Monday.")) == whole)
    #expect(ContinuousClock.now - begun < .seconds(60))
    let seen = incidents.withLock { $0 }
    #expect(seen.count == 1 && seen[0].kind == .stopped && started.contains(seen[0].process))
    #expect(
      seen.first.map { "\($0)" }
        == "a speaker (process \(seen.first?.process ?? 0)) was stopped from outside; another takes its place"
    )
  }

  @Test("What the kernel says of a process: it runs, it waits, it is stopped")
  func states() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sleep", "60"]
    try process.run()
    defer { process.terminate() }
    let own = try #require(ProcessState(getpid()))
    #expect(own.ticks > 0)
    #expect(ProcessState(process.processIdentifier)?.isStopped == false)
    kill(process.processIdentifier, SIGSTOP)
    try Waiting.until("it is stopped") {
      ProcessState(process.processIdentifier)?.isStopped == true
    }
    kill(process.processIdentifier, SIGCONT)
    #expect(ProcessState(1 << 30) == nil)
  }
}
