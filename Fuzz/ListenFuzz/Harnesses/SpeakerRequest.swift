// SPDX-License-Identifier: GPL-3.0-or-later
import SpeakerProtocol

extension Harness {
  /// What a speaker is asked, read from its input.
  static let request = Harness(name: "request") { bytes in
    guard let file = MemoryFile(bytes) else { return }
    let pipe = Pipe(file.descriptor)
    while case .success(let request?) = attempt({ () throws(ProtocolError) in
      try pipe.readRequest()
    }) {
      let encoded = request.encoded
      let again = attempt { () throws(ProtocolError) in
        try Request(body: Array(encoded.dropFirst(4)))
      }
      claim(again == .success(request), "the same request again: \(request)")
      let length = encoded.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      claim(length == encoded.count - 4, "the length of a request")
    }
  }
}
