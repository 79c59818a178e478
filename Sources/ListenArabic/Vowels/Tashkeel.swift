// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import ListenFiles

extension VowelModel {
  /// The model in the first of `folders` that holds both of its files.
  ///
  /// - Throws: ``VowelModelError/notFound(searched:)`` where none has, else what is wrong with the files.
  public static func locate(in folders: [String]) throws(VowelModelError) -> VowelModel {
    for folder in folders {
      let network = folder + "/" + modelFile
      let vocabulary = folder + "/" + vocabularyFile
      if Files.size(of: network) != nil, Files.size(of: vocabulary) != nil {
        return try VowelModel(
          onnx: URL(fileURLWithPath: network), vocabulary: URL(fileURLWithPath: vocabulary))
      }
    }
    throw .notFound(searched: folders)
  }

  /// A digest of the network that ``locate(in:)`` finds; empty if there is none.
  static func digest(in folders: [String]) -> String {
    for folder in folders {
      let files = [modelFile, vocabularyFile].map { try? Files.read(folder + "/" + $0) }
      if let network = files[0], let vocabulary = files[1] {
        return SHA256.hex(network) + SHA256.hex(vocabulary)
      }
    }
    return ""
  }
}
