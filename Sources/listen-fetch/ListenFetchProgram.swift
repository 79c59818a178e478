// SPDX-License-Identifier: GPL-3.0-or-later
import FetchProtocol
import Glibc

/// The only program of the project that connects to other machines.
///
/// It makes the requests that come on standard input, one after the other, and writes the answers to
/// standard output, until the input ends. It follows no redirect: where that leads, `listen` decides,
/// and asks again. It opens no file.
@main
struct ListenFetchProgram {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    guard let transfer = Transfer() else { exit(70) }
    do throws(FetchProtocolError) {
      while let message = try FetchMessage.next(read) {
        guard write(transfer.answer(try FetchRequest(message)).encoded) else { exit(0) }
      }
    } catch {
      exit(error == .ended ? 0 : 64)
    }
  }

  private static func read(_ most: Int) -> [UInt8] {
    while true {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        got = Glibc.read(STDIN_FILENO, buffer.baseAddress, most)
        count = max(0, got)
      }
      if got >= 0 || errno != EINTR { return bytes }
    }
  }

  /// Whether all of `bytes` went out.
  private static func write(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count > 0 {
        offset += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
