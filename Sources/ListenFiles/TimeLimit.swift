// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import Synchronization

/// How long one document may take, so that none holds up the others.
///
/// What counts is the processor time of the work: on a busy machine an honest document is not turned
/// away. Work that takes longer is left behind on a thread of its own, and its value with it.
///
/// ```swift
/// let limit = TimeLimit(seconds: 30)
/// let readings = try limit.run("page.html") { try ArticleReader().read(source) }
/// ```
public struct TimeLimit: Sendable, Hashable {
  /// Seconds of processor time.
  public var seconds: Int

  /// A limit of `seconds`.
  public init(seconds: Int = Self.standard) { self.seconds = seconds }

  /// Seconds that a document may take unless somebody says otherwise: a hundred times what the longest
  /// honest one takes.
  public static let standard = 30

  /// Why there is no value.
  public struct Exceeded: Error, Sendable, Hashable, CustomStringConvertible {
    /// The document.
    public var name: String
    /// Seconds of processor time that it might have taken.
    public var seconds: Int

    /// One line.
    public var description: String {
      "\(name): took longer than \(seconds) s to read and is left out; --time-limit gives it more"
        .onOneLine
    }
  }

  /// Where the thread and who waits for it meet.
  private final class Meeting<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
    let thread = Mutex<pthread_t?>(nil)
    let semaphore = DispatchSemaphore(value: 0)
  }

  /// What `work` makes of the document `name`.
  ///
  /// - Throws: ``Exceeded``, or what `work` throws.
  public func run<Value: Sendable>(
    _ name: String, _ work: @escaping @Sendable () throws -> Value
  ) throws -> Value {
    let meeting = Meeting<Value>()
    let thread = Thread {
      meeting.thread.withLock { $0 = pthread_self() }
      let result = Result { try work() }
      // From here on the thread's clock is asked no more.
      meeting.thread.withLock { $0 = nil }
      meeting.result.withLock { $0 = result }
      meeting.semaphore.signal()
    }
    thread.name = "document"
    thread.stackSize = 8 << 20
    thread.start()
    var pause = 1
    while meeting.semaphore.wait(timeout: .now() + .milliseconds(pause)) == .timedOut {
      pause = min(200, pause * 2)
      let used = meeting.thread.withLock { $0.map(ThreadClock.seconds) } ?? 0
      if used > Double(seconds) { throw Exceeded(name: name, seconds: seconds) }
    }
    guard let result = meeting.result.withLock({ $0 }) else {
      throw Exceeded(name: name, seconds: seconds)
    }
    return try result.get()
  }
}
