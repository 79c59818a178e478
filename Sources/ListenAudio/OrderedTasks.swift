// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenSpeech

/// Runs numbered tasks, several at once, and returns their results in order.
enum OrderedTasks {
  /// The results of `work` for the numbers from 0 up to `count`, with at most `limit` tasks running
  /// at once to bound memory.
  ///
  /// - Throws: the first error in the order of the numbers; no task is started after an error.
  static func map<Value: Sendable>(
    _ count: Int, limit: Int,
    _ work: @escaping @Sendable (Int) async throws(RecordingError) -> Value
  ) async throws(RecordingError) -> [Value] {
    typealias Outcome = (index: Int, result: Result<Value, RecordingError>)
    let unordered = await withTaskGroup(of: Outcome.self) { group in
      var outcomes: [Outcome] = []
      outcomes.reserveCapacity(count)
      for index in 0..<count {
        // A task starts only when another one ends, which bounds the number in progress.
        if index >= max(1, limit), let first = await group.next() { outcomes.append(first) }
        if Task.isCancelled { break }
        if case .failure = outcomes.last?.result { break }
        group.addTask {
          do throws(RecordingError) {
            return (index, .success(try await work(index)))
          } catch { return (index, .failure(error)) }
        }
      }
      for await rest in group { outcomes.append(rest) }
      return outcomes
    }
    let outcomes = unordered.sorted { $0.index < $1.index }.map(\.result)
    var values: [Value] = []
    values.reserveCapacity(count)
    for case .failure(let error) in outcomes { throw error }
    for case .success(let value) in outcomes { values.append(value) }
    // Fewer than asked for without an error: the work was cancelled.
    guard values.count == count, !Task.isCancelled else { throw .speech(.cancelled) }
    return values
  }
}
