// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// Memory shared by a speaker and its owner, into which a child writes its samples.
///
/// They are copied once; through a pipe they would be copied twice, 4 kB at a time.
///
/// Its contents belong to the last ``Frame/shared(samples:)`` frame; a child that dies before it
/// sends that frame leaves nothing that counts. Only one thread may use it at a time.
public final class SharedSound {
  /// The descriptor at which a speaker finds the memory.
  public static let descriptor: Int32 = 3

  /// The capacity in samples, three minutes; longer sound goes through the pipe.
  public static let capacity = 1 << 22

  private static let bytes = 2 * capacity

  private let start: UnsafeMutablePointer<Int16>

  /// Maps the memory behind `descriptor`, which the caller keeps; nil if there is none.
  public init?(_ descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == Self.bytes
    else { return nil }
    let mapped = mmap(nil, Self.bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else { return nil }
    start = mapped.bindMemory(to: Int16.self, capacity: Self.capacity)
  }

  deinit { munmap(start, Self.bytes) }

  /// Writes `samples` at sample `position`, as far as they fit.
  ///
  /// - Returns: the number of samples written.
  public func write(_ samples: UnsafeBufferPointer<Int16>, at position: Int) -> Int {
    let count = max(0, min(samples.count, Self.capacity - position))
    if let source = samples.baseAddress, count > 0 {
      (start + position).update(from: source, count: count)
    }
    return count
  }

  /// The first `count` samples.
  public func samples(_ count: Int) -> [Int16] {
    Array(UnsafeBufferPointer(start: start, count: max(0, min(count, Self.capacity))))
  }
}
