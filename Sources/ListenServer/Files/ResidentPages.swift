// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import Synchronization

/// The mapped pages that count as this process's own, and how they are given back to the kernel, which
/// keeps them among its cached ones.
final class ResidentPages: Sendable {
  static let shared = ResidentPages(most: 64 << 20)

  /// Past so many bytes, of all files together, all go back at once.
  private let most: Int
  /// They go back too when none of them was used for so long.
  private let patience: DispatchTimeInterval
  /// The most that the kernel maps for one byte that is asked for: a huge page, in bytes.
  private static let window = 2 << 20

  private struct State {
    /// The mappings by their first address: their size, and which windows were used.
    var mappings: [Int: (size: Int, windows: [Bool])] = [:]
    /// An upper bound, as no page is looked for.
    var bytes = 0
    /// Whether any was used since the last look.
    var isUsed = false
    var isWatched = false

    mutating func giveBack() {
      for (start, known) in mappings where known.windows.contains(true) {
        madvise(UnsafeMutableRawPointer(bitPattern: start), known.size, MADV_DONTNEED)
        mappings[start]?.windows = Array(repeating: false, count: known.windows.count)
      }
      bytes = 0
    }
  }

  private let state = Mutex(State())

  init(most: Int, patience: DispatchTimeInterval = .milliseconds(100)) {
    self.most = most
    self.patience = patience
  }

  /// Bytes that may count as ours.
  var bytes: Int { state.withLock { $0.bytes } }

  /// A mapping of `size` bytes, which is more than 0, begins at `start`.
  func add(_ start: Int, size: Int) {
    state.withLock { state in
      state.mappings[start] = (size, Array(repeating: false, count: (size - 1) / Self.window + 1))
    }
  }

  /// The mapping at `start` is about to end.
  func remove(_ start: Int) {
    state.withLock { state in
      let windows = state.mappings.removeValue(forKey: start)?.windows ?? []
      state.bytes -= windows.count { $0 } * Self.window
    }
  }

  /// The bytes of `range`, which is not empty, of the mapping at `start` are about to be used.
  func use(_ range: Range<Int>, of start: Int) {
    let windows = range.lowerBound / Self.window...(range.upperBound - 1) / Self.window
    let watches = state.withLock { state in
      state.isUsed = true
      guard let known = state.mappings[start]?.windows, known[windows].contains(false) else {
        return false
      }
      if state.bytes + windows.count * Self.window > most { state.giveBack() }
      for index in windows where state.mappings[start]?.windows[index] == false {
        state.mappings[start]?.windows[index] = true
        state.bytes += Self.window
      }
      defer { state.isWatched = true }
      return !state.isWatched
    }
    if watches { watch() }
  }

  /// Looks after a while whether they are still used; nothing looks while there are none.
  private func watch() {
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + patience) {
      let goesOn = self.state.withLock { state in
        if !state.isUsed { state.giveBack() }
        state.isUsed = false
        state.isWatched = state.bytes > 0
        return state.isWatched
      }
      if goesOn { self.watch() }
    }
  }
}
