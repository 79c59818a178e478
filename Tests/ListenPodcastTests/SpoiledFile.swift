// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What is done to a file of a site, so that its feed says what is not so.
enum SpoiledFile: Sendable {
  case gone
  case short(by: Int)
  case longer(by: Int)
  case zeros
  case text(String)
  /// A PNG that says it has so many pixels each way.
  case square(UInt16)

  /// Puts another file in the place of that at `url`: its hard links stay as they are.
  func spoil(_ url: URL) throws {
    var data = try Data(contentsOf: url)
    try FileManager.default.removeItem(at: url)
    switch self {
    case .gone: return
    case .short(let count): data = data.dropLast(count)
    case .longer(let count): data += Data(count: count)
    case .zeros: data = Data(count: data.count)
    case .text(let text): data = Data(text.utf8)
    case .square(let side):
      for place in [18, 22] {
        data[place] = UInt8(side >> 8)
        data[place + 1] = UInt8(side & 255)
      }
    }
    try data.write(to: url)
  }
}
