// SPDX-License-Identifier: GPL-3.0-or-later
package import CListenPictures

extension ListenPicture {
  /// The file's bytes.
  package var array: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: count)) }
}
