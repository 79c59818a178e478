// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import ListenTesting
import Synchronization

/// An engine that speaks some utterances at once and the others when it is told to.
final class HeldEngine: SpeechEngine {
  let version = "held 1"
  let sampleRate = 22_050
  private let tone = ToneEngine()
  private struct State {
    var free: Int
    var isOpen = false
    var held: [CheckedContinuation<Void, Never>] = []
  }
  private let state: Mutex<State>

  /// Speaks the first `free` utterances at once.
  init(free: Int) { state = Mutex(State(free: free)) }

  /// Utterances that wait.
  var held: Int { state.withLock { $0.held.count } }

  /// Lets all go.
  func release() {
    let held = state.withLock { state in
      state.isOpen = true
      defer { state.held = [] }
      return state.held
    }
    for continuation in held { continuation.resume() }
  }

  func speak(_ utterance: Utterance) async throws(SpeechError) -> Speech {
    await withCheckedContinuation { continuation in
      let goes = state.withLock { state in
        if state.isOpen || state.free > 0 {
          state.free -= 1
          return true
        }
        state.held.append(continuation)
        return false
      }
      if goes { continuation.resume() }
    }
    if Task.isCancelled { throw .cancelled }
    return try await tone.speak(utterance)
  }

  func phonemes(_ utterances: [Utterance]) async throws(SpeechError) -> [String] { [] }
}
