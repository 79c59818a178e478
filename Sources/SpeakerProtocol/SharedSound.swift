// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// Memory that a speaker and its owner share, into which a child writes its samples: they are copied
/// once, where through a pipe they would be copied twice, 4 kB at a time.
///
/// What is there belongs to the last ``Frame/shared(samples:)`` frame; a child that dies before it
/// sends that frame leaves nothing that counts. It is used by one thread at a time.
public final class SharedSound {
  /// The descriptor at which a speaker finds the memory.
  public static let descriptor: Int32 = 3

  /// Samples that there is room for, three minutes; what is longer goes through the pipe.
  public static let capacity = 1 << 22

  private static let bytes = 2 * capacity

  private let start: UnsafeMutablePointer<Int16>

  /// Maps the memory behind `descriptor`, which stays the caller's; nil where there is none.
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

  /// Puts `samples` at sample `position`, as many as there is room for.
  ///
  /// - Returns: How many that were.
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
