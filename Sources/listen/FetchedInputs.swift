// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenArguments
import ListenCore
import ListenFetch

/// The documents of those inputs that are URLs, which are fetched into a folder beside the store.
struct FetchedInputs {
  /// The documents' paths by the input; none where it could not be fetched.
  private(set) var documents: [String: [String]] = [:]
  /// An exit code for each input that could not be fetched.
  private(set) var failures: [Int32] = []

  /// No documents.
  init() {}

  /// The documents of the URLs that `command` names; what cannot be fetched is told.
  ///
  /// - Throws: `FileError` where the folder cannot be written.
  init(_ command: ParsedCommand) async throws {
    for operand in command.operands("INPUT") where Self.isAddress(operand) {
      guard documents[operand] == nil else { continue }
      guard let url = WebURL(operand) else {
        throw FileError.unreadable(path: operand, code: EINVAL)
      }
      let lines = FetchLines(isQuiet: true, printsJSON: false)
      let options = FetchOptions(command, inbox: InstalledProgram().fetched)
      try await Fetcher(options) { event in
        // The documents are what the command tells of.
        if event.isFailure || event.document != nil { lines.show(event) }
      }.run([url])
      documents[operand] = lines.documents
      if lines.code != ExitCode.done { failures.append(lines.code) }
    }
  }

  private static func isAddress(_ operand: String) -> Bool {
    let lower = operand.lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }
}
