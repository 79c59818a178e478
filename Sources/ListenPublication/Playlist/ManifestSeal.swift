// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenFormats

extension Manifest {
  /// The manifest with the digest of all else that it says.
  package var sealed: Manifest {
    var manifest = self
    manifest.listen.digest = nil
    manifest.listen.digest = SHA256.hex(JSONDocument.bytes(manifest))
    return manifest
  }

  /// Whether `bytes`, which this was read from, are a manifest as it was written.
  ///
  /// One without a digest was written by an earlier version, which says nothing about it.
  package func isAsWritten(_ bytes: [UInt8]) -> Bool {
    guard listen.digest != nil else { return true }
    return self == sealed && JSONDocument.bytes(self) == bytes
  }
}
