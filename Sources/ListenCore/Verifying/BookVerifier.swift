// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenBooks
internal import ListenFiles
internal import ListenPublication

/// Checks the books of a folder: each is made anew from the manifests and recordings, and must have the
/// same bytes.
///
/// So a book that was changed together with its hash in the manifest is found all the same.
struct BookVerifier {
  private let folder: String
  private let manifest: Manifest
  private let files: ConfinedFolder

  init(_ folder: String, _ manifest: Manifest, _ files: ConfinedFolder) {
    self.folder = folder
    self.manifest = manifest
    self.files = files
  }

  /// The faults of the books of `chapters`, one line each.
  func faults(_ chapters: [Book.Chapter]) -> [String] {
    var faults: [String] = []
    for format in BookFormat.allCases {
      guard let resource = manifest.book(format) else { continue }
      do throws(FileError) {
        let right = try Book(manifest, in: files, chapters).integrity(format)
        if resource.integrity != right {
          faults.append("\(folder)/\(resource.url): does not say what the manifest does")
        }
      } catch { faults.append("\(folder)/\(resource.url): cannot be checked: \(error)") }
    }
    return faults
  }
}
