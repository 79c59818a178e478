// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles

/// A share of a run that several processes divide: the articles whose identity it holds.
///
/// ```swift
/// Shard("0/4")?.holds("https://example.org/news/17")
/// ```
public struct Shard: Sendable, Hashable {
  /// The shard's number, from 0.
  public let index: Int
  /// The number of shards.
  public let count: Int

  /// The single shard of an undivided run.
  public static let whole = Shard(unchecked: 0, 1)

  private init(unchecked index: Int, _ count: Int) {
    self.index = index
    self.count = count
  }

  /// The shard named by `K/N`, with K counted from 0; nil if the text has another form.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1] else { return nil }
    self.init(index, of: count)
  }

  private init?(_ index: Int, of count: Int) {
    guard (1...100_000).contains(count), (0..<count).contains(index) else { return nil }
    self.init(unchecked: index, count)
  }

  /// The shard named by the variables of a batch system (Slurm and AWS Batch arrays, Kubernetes
  /// indexed jobs); nil if there are none.
  ///
  /// Kubernetes does not tell a pod the number of pods; `LISTEN_SHARDS` does.
  ///
  /// - Throws: ``EditionError/shard(_:)`` if an index is set without a count.
  public static func inherited(_ environment: [String: String]) throws(EditionError) -> Shard? {
    func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
    if let task = number("SLURM_ARRAY_TASK_ID") {
      let first = number("SLURM_ARRAY_TASK_MIN") ?? 0
      let step = max(1, number("SLURM_ARRAY_TASK_STEP") ?? 1)
      return try shard(
        (task - first) / step, number("SLURM_ARRAY_TASK_COUNT"), "SLURM_ARRAY_TASK_ID", environment)
    }
    if let index = number("JOB_COMPLETION_INDEX") {
      return try shard(index, nil, "JOB_COMPLETION_INDEX", environment)
    }
    if let index = number("AWS_BATCH_JOB_ARRAY_INDEX") {
      return try shard(
        index, number("AWS_BATCH_JOB_ARRAY_SIZE"), "AWS_BATCH_JOB_ARRAY_INDEX", environment)
    }
    return nil
  }

  private static func shard(
    _ index: Int, _ count: Int?, _ variable: String, _ environment: [String: String]
  ) throws(EditionError) -> Shard {
    guard let count = count ?? environment["LISTEN_SHARDS"].flatMap({ Int($0) }) else {
      throw .shard(
        "\(variable) is set, but not how many shards there are; set LISTEN_SHARDS, or give --shard K/N"
      )
    }
    guard let shard = Shard(index, of: count) else {
      throw .shard("\(variable) says shard \(index) of \(count); it must be from 0 to \(count - 1)")
    }
    return shard
  }

  /// Whether an article with this identity belongs to this shard.
  public func holds(_ identity: String) -> Bool {
    if count == 1 { return true }
    let digest = SHA256.digest(Array(identity.utf8))
    let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return number % UInt64(count) == UInt64(index)
  }
}
