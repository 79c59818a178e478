// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import Synchronization

/// The mapped pages that count as this process's memory.
///
/// They are returned to the kernel, which keeps them in its cache.
final class ResidentPages: Sendable {
  static let shared = ResidentPages(most: 64 << 20)

  /// The total number of bytes beyond which all pages are returned at once.
  private let most: Int
  /// The time without use after which all pages are returned.
  private let patience: DispatchTimeInterval
  /// The maximum number of bytes that the kernel maps for a single requested byte: a huge page.
  private static let window = 2 << 20

  private struct State {
    /// The mappings by start address, with their size and the windows that were used.
    var mappings: [Int: (size: Int, windows: [Bool])] = [:]
    /// An upper bound, as no page is looked for.
    var bytes = 0
    /// Whether any page was used since the last check.
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

  /// Registers a mapping of `size` bytes (more than 0) that begins at `start`.
  func add(_ start: Int, size: Int) {
    state.withLock { state in
      state.mappings[start] = (size, Array(repeating: false, count: (size - 1) / Self.window + 1))
    }
  }

  /// Removes the mapping at `start`, which is about to end.
  func remove(_ start: Int) {
    state.withLock { state in
      let windows = state.mappings.removeValue(forKey: start)?.windows ?? []
      state.bytes -= windows.count { $0 } * Self.window
    }
  }

  /// Notes that the bytes of `range` (not empty) of the mapping at `start` are about to be used.
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

  /// Checks from time to time whether the pages are still used, as long as there are any.
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
