// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
internal import Synchronization

/// A limit on the processor time of one document, so that no document holds up the others.
///
/// The limit is of processor time: on a busy machine an honest document is not turned
/// away. Work that takes longer is left behind on a thread of its own, and its value with it.
///
/// ```swift
/// let limit = TimeLimit(seconds: 30)
/// let readings = try limit.run("page.html") { try ArticleReader().read(source) }
/// ```
public struct TimeLimit: Sendable, Hashable {
  /// The limit in seconds of processor time.
  public var seconds: Int

  /// A limit of `seconds`.
  public init(seconds: Int = Self.standard) { self.seconds = seconds }

  /// The default limit in seconds, a hundred times the time of the longest real document.
  public static let standard = 30

  /// A document that exceeded its time limit.
  public struct Exceeded: Error, Sendable, Hashable, CustomStringConvertible {
    /// The document's name.
    public var name: String
    /// The limit in seconds of processor time.
    public var seconds: Int

    /// A one-line message.
    public var description: String {
      "\(name): took longer than \(seconds) s to read and is left out; --time-limit gives it more"
        .onOneLine
    }
  }

  /// The meeting point of the thread and its waiter.
  private final class Meeting<Value: Sendable>: Sendable {
    let result = Mutex<Result<Value, any Error>?>(nil)
    let thread = Mutex<pthread_t?>(nil)
    let semaphore = DispatchSemaphore(value: 0)
  }

  /// The result of `work` on the document `name`, unless it exceeds the limit.
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
