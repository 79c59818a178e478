// SPDX-License-Identifier: GPL-3.0-or-later

/// Memory for `count` numbers, freed with the object.
final class Storage<Element: BitwiseCopyable> {
  let pointer: UnsafeMutablePointer<Element>
  private let memory: UnsafeMutableRawPointer

  /// Allocates the memory; it is zero-filled only if `zeroed` is set.
  init(_ count: Int, zeroed: Bool = false) {
    let size = max(1, count * MemoryLayout<Element>.stride)
    memory = .allocate(byteCount: size, alignment: 64)
    if zeroed { memory.initializeMemory(as: UInt8.self, repeating: 0, count: size) }
    pointer = memory.bindMemory(to: Element.self, capacity: count)
  }

  deinit { memory.deallocate() }
}
