// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles
internal import SpeakerProtocol
internal import Synchronization

/// Speakers that work in parallel, each a process of its own with its own thread.
///
/// A speaker that dies is replaced; an utterance that kills its child is split until only the
/// piece that cannot be spoken is left out. The result depends on the utterance alone, not on the
/// number of speakers or on what they spoke before.
///
/// ```swift
/// let pool = try SpeakerPool(speaker: "/usr/libexec/listen/listen-speaker", count: 2)
/// let speech = try await pool.speak(Utterance(SpokenText(verbatim: "Good morning."), voice: voice))
/// print(Double(speech.samples.count) / Double(speech.sampleRate), "s")
/// ```
public final class SpeakerPool: SpeechEngine {
  /// The engine's version as reported by the first speaker, with its name if it is not the standard
  /// one.
  public let version: String
  /// The sample rate in hertz.
  public let sampleRate: Int
  /// Whether the same text produces the same samples in every run.
  ///
  /// The engine reads memory that it never wrote, so this does not hold in containers that forbid
  /// personality(2).
  public let isReproducible: Bool
  private let queue: JobQueue
  private let voices: BorrowingVoices

  /// Starts `count` threads and the first speaker; the other speakers start when there is work for
  /// them.
  ///
  /// - Parameters:
  ///   - path: The path of the program.
  ///   - arguments: the words after the program's name.
  ///   - count: speakers at once.
  ///   - mostVoices: voices that each of the speakers keeps ready.
  ///   - warn: is told of voices that this version of the engine speaks wrong, so that its own speaks.
  ///   - onIncident: called where a speaker was stopped from outside and is replaced.
  /// - Throws: ``SpeechError`` where the program at `speaker` or the engine's data is missing.
  public init(
    speaker path: String, arguments: [String] = [], count: Int, mostVoices: Int = 4,
    warn: @escaping @Sendable (String) -> Void = { _ in },
    onIncident: @escaping @Sendable (SpeakerIncident) -> Void = { _ in }
  ) throws(SpeechError) {
    voices = BorrowingVoices(warn: warn)
    let program = SpeakerProgram(path, arguments: arguments)
    let queue = JobQueue()
    let first = FirstAnswer()
    queue.add { worker in first.set(worker.identify()) }
    for _ in 0..<max(1, count) {
      let thread = Thread {
        BrokenPipe.blockSignal()  // A speaker that died shows as EPIPE.
        let worker = SpeakerWorker(program, mostVoices: mostVoices, onIncident: onIncident)
        while let job = queue.next() { job(worker) }
      }
      thread.name = "speaker"
      thread.stackSize = 1 << 20
      thread.start()
    }
    do throws(SpeechError) {
      let identity = try first.wait()
      version = identity.speaker.key
      sampleRate = identity.sampleRate
      isReproducible = identity.hasFixedAddresses
    } catch {
      queue.close()
      throw error
    }
    self.queue = queue
  }

  deinit { queue.close() }

  /// Speaks `utterance` as soon as a speaker is free.
  ///
  /// - Throws: ``SpeechError``.
  public func speak(_ utterance: Utterance) async throws(SpeechError) -> Speech {
    let rate = sampleRate
    let voices = voices
    return try await run { worker throws(SpeechError) in
      var utterance = utterance
      utterance.voice = try voices.fitting(utterance.voice, worker)
      return try worker.speak(utterance, sampleRate: rate)
    }
  }

  /// The IPA of each utterance, computed by all speakers in parallel.
  ///
  /// - Throws: ``SpeechError``.
  public func phonemes(_ utterances: [Utterance]) async throws(SpeechError) -> [String] {
    let batch = 250
    let voices = voices
    var answers: [Task<Result<[String], SpeechError>, Never>] = []
    for start in stride(from: 0, to: utterances.count, by: batch) {
      let part = Array(utterances[start..<min(start + batch, utterances.count)])
      answers.append(
        Task {
          do throws(SpeechError) {
            return .success(
              try await self.run { worker throws(SpeechError) in
                guard let first = part.first else { return [] }
                let voice = try voices.fitting(first.voice, worker)
                return try worker.phonemes(
                  part.map {
                    var utterance = $0
                    utterance.voice = voice
                    return utterance
                  })
              })
          } catch { return .failure(error) }
        })
    }
    var result: [String] = []
    for answer in answers { result += try await answer.value.get() }
    return result
  }

  private func run<Value: Sendable>(
    _ work: @escaping @Sendable (SpeakerWorker) throws(SpeechError) -> Value
  ) async throws(SpeechError) -> Value {
    if Task.isCancelled { throw .cancelled }
    let result: Result<Value, SpeechError> = await withCheckedContinuation { continuation in
      queue.add { worker in
        do throws(SpeechError) {
          continuation.resume(returning: .success(try work(worker)))
        } catch { continuation.resume(returning: .failure(error)) }
      }
    }
    return try result.get()
  }
}

/// The first speaker's answer about itself, for which the thread that makes the pool waits.
private final class FirstAnswer: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let answer = Mutex<Result<SpeakerWorker.Identity, SpeechError>?>(nil)

  func set(_ result: Result<SpeakerWorker.Identity, SpeechError>) {
    answer.withLock { $0 = result }
    semaphore.signal()
  }

  func wait() throws(SpeechError) -> SpeakerWorker.Identity {
    semaphore.wait()
    guard let result = answer.withLock({ $0 }) else { throw .cancelled }
    return try result.get()
  }
}
