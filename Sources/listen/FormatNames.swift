// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments
import ListenCore

/// The formats that names such as `mp3` and `epub` ask for.
struct FormatNames {
  /// Formats to record the whole article in, with the MP3 that books contain.
  let recordings: Set<RecordingFormat>
  /// Formats to write the article as a book in.
  let books: Set<BookFormat>

  /// The formats called `names`.
  init(_ names: [String]) {
    books = Set(names.compactMap { BookFormat(rawValue: $0) })
    recordings = Set(names.compactMap { RecordingFormat(rawValue: $0) })
      .union(books.isEmpty ? [] : [.mp3])
  }

  /// The formats that the command line names, or else the settings, or else WAV and MP3.
  init(_ command: ParsedCommand, _ configuration: SiteConfiguration) {
    self.init(
      command.list("formats")
        ?? (configuration.formats ?? [.wav, .mp3]).map(\.rawValue)
        + configuration.books.map(\.rawValue))
  }
}
