// SPDX-License-Identifier: GPL-3.0-or-later
public import Foundation
internal import ListenFiles

extension VowelModel {
  /// The model in the first folder that has it: `$LISTEN_MODELS`, `share/listen/models` beside the
  /// `bin` of the executable, and `.models` in the checkout that it was built in.
  public static func locate(
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: URL? = Bundle.main.executableURL
  ) throws(VowelModelError) -> VowelModel {
    let folders = folders(environment: environment, executable: executable)
    for folder in folders {
      let onnx = folder.appendingPathComponent(modelFile)
      let vocabulary = folder.appendingPathComponent(vocabularyFile)
      let files = FileManager.default
      if files.fileExists(atPath: onnx.path), files.fileExists(atPath: vocabulary.path) {
        return try VowelModel(onnx: onnx, vocabulary: vocabulary)
      }
    }
    throw .notFound(searched: folders)
  }

  /// Where ``locate(environment:executable:)`` looks, in order.
  package static func folders(environment: [String: String], executable: URL?) -> [URL] {
    // A folder that is named is the only one: what is missing there is missing.
    if let named = environment["LISTEN_MODELS"], !named.isEmpty {
      return [URL(fileURLWithPath: named, isDirectory: true)]
    }
    guard let executable = executable?.resolvingSymlinksInPath() else { return [] }
    let bin = executable.deletingLastPathComponent()
    var folders = [bin.deletingLastPathComponent().appendingPathComponent("share/listen/models")]
    // `.build/<triple>/<configuration>/listen`
    let parts = executable.pathComponents
    if let build = parts.lastIndex(of: ".build"), build > 0 {
      let checkout = parts[1..<build].reduce(URL(fileURLWithPath: "/")) {
        $0.appendingPathComponent($1)
      }
      folders.append(checkout.appendingPathComponent(".models"))
    }
    return folders
  }
}

extension VowelModel {
  /// Names the network that ``locate(environment:executable:)`` finds; empty where there is none.
  static var digest: String {
    let folders = folders(
      environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executableURL)
    for folder in folders {
      let files = [modelFile, vocabularyFile].map {
        try? Files.read(folder.appendingPathComponent($0).path)
      }
      if let network = files[0], let vocabulary = files[1] {
        return SHA256.hex(network) + SHA256.hex(vocabulary)
      }
    }
    return ""
  }
}
