// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation

/// A reason why the vowels of Arabic cannot be restored.
public enum VowelModelError: Error, Hashable, CustomStringConvertible {
  /// None of the folders holds the two files.
  case notFound(searched: [String])
  /// A file can't be read.
  case unreadable(URL)
  /// The model's file has invalid contents.
  case damaged(String)
  /// The model lacks a tensor that the network needs, or has it in another shape.
  case missing(tensor: String)
  /// The vocabulary is not JSON, or lacks a table.
  case vocabulary(URL)

  /// A one-line message.
  public var description: String {
    switch self {
    case .notFound(let searched):
      "the Arabic vowel model is missing (\(VowelModel.modelFile), \(VowelModel.vocabularyFile)); "
        + (searched.isEmpty
          ? "no folder was named" : "looked in " + searched.joined(separator: ", "))
    case .unreadable(let file): "cannot read \(file.path)"
    case .damaged(let what): "the Arabic vowel model is damaged: \(what)"
    case .missing(let tensor): "the Arabic vowel model has no fitting tensor \"\(tensor)\""
    case .vocabulary(let file): "\(file.path) is not the vocabulary of the Arabic vowel model"
    }
  }

  /// A remedy.
  public var hint: String {
    "make deps fetches the two files; docs/arabic.md says how to put them there by hand"
  }
}
