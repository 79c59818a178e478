// SPDX-License-Identifier: GPL-3.0-or-later
import ListenServer

extension Harness {
  /// A request's target, as it stands in the request's first line.
  static let path = Harness(name: "path") { bytes in
    let target = String(decoding: bytes, as: UTF8.self)
    guard let path = try? ResourcePath(target) else { return }
    for name in path.components {
      claim(!name.isEmpty && !name.hasPrefix("."), "no hidden name, no step: \(name)")
      claim(name.utf8.count <= 255, "names that a file can have")
      claim(
        name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x2F && $0 != 0x5C },
        "no separator, no control character: \(Array(name.utf8))")
    }
    // Read as the system reads it, every part leads one down.
    let parts = path.relative.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: path.components.isEmpty)
    claim(parts.map { String($0) } == path.components, "one name a part: \(path.relative)")
    let location = path.folderLocation
    claim(location.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "a header in one line")
    claim(location.hasPrefix("/") && !location.hasPrefix("//"), "a path on this host: \(location)")
    guard let again = try? ResourcePath(location) else { fatalError("no path: \(location)") }
    claim(again.components == path.components && again.isFolder, "the same path: \(location)")
  }
}
