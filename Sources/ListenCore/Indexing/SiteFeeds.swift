// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFiles
internal import ListenPodcast

/// The feeds that lie in a site's folder, with the files that they name.
struct SiteFeeds {
  private let site: String

  init(_ site: String) { self.site = site }

  /// Adds what is wrong with them to `result`; what only could be better is a note.
  func check(into result: inout FolderVerifier.Result) {
    for kind in Feed.Kind.allCases {
      let path = site + "/" + kind.fileName
      guard Files.size(of: path) != nil else { continue }
      result.files += 1
      guard let bytes = try? Files.read(path) else {
        result.faults.append("\(path): cannot be read")
        continue
      }
      for fault in FeedLinter().faults(bytes, site: site) {
        switch fault.severity {
        case .error: result.faults.append("\(path): \(fault)")
        case .warning: result.notes.append("\(path): \(fault)")
        }
      }
    }
  }
}
