// SPDX-License-Identifier: GPL-3.0-or-later

/// Work on numbered things, several in hand at once, with the results in order.
enum OrderedTasks {
  /// What `work` makes of 0 up to `count`, at most `limit` in hand at once, so that memory is bounded.
  ///
  /// - Throws: the first error in order of the numbers; nothing new is begun after one.
  static func map<Value: Sendable>(
    _ count: Int, limit: Int,
    _ work: @escaping @Sendable (Int) async throws(RecordingError) -> Value
  ) async throws(RecordingError) -> [Value] {
    typealias Outcome = Result<Value, RecordingError>
    let outcomes = await withTaskGroup(of: (Int, Outcome).self) { group in
      var outcomes = [Outcome?](repeating: nil, count: count)
      var next = 0
      func start() {
        let index = next
        next += 1
        group.addTask {
          do throws(RecordingError) {
            return (index, .success(try await work(index)))
          } catch { return (index, .failure(error)) }
        }
      }
      while next < min(max(1, limit), count) { start() }
      var hasFailed = false
      while let (index, outcome) = await group.next() {
        outcomes[index] = outcome
        if case .failure = outcome { hasFailed = true }
        if !hasFailed, next < count, !Task.isCancelled { start() }
      }
      return outcomes
    }
    var values: [Value] = []
    values.reserveCapacity(count)
    for case .failure(let error)? in outcomes { throw error }
    for case .success(let value)? in outcomes { values.append(value) }
    // Fewer than asked for without an error: the work was cancelled.
    guard values.count == count, !Task.isCancelled else { throw .speech(.cancelled) }
    return values
  }
}
