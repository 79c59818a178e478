// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
package import FetchProtocol
internal import Foundation
internal import Glibc
internal import Synchronization

/// A `listen-fetch` process, started with the first request and again if it ends.
///
/// One thread at a time asks it; any thread may end it.
package final class FetchWorker: Sendable {
  private struct Running {
    var process: pid_t
    var input: Int32
    var output: Int32
  }

  private struct State {
    var running: Running?
    var isEnded = false
  }

  private let program: String
  private let state = Mutex(State())

  /// A worker of the program at `path`.
  package init(_ path: String) { program = path }

  deinit { end() }

  /// The answer to `request`.
  package func answer(_ request: FetchRequest) -> FetchAnswer {
    let running: Running
    do throws(FetchFailure) { running = try started() } catch { return .failure(error) }
    guard Self.write(request.encoded, to: running.input) else { return lost() }
    do throws(FetchProtocolError) {
      let message = try FetchMessage.next { Self.read($0, from: running.output) }
      guard let message else { return lost() }
      return try FetchAnswer(message)
    } catch {
      return lost()
    }
  }

  /// Ends the process; a request in progress fails, and none is made any more.
  package func end() {
    let running = state.withLock { state in
      state.isEnded = true
      return state.running
    }
    if let running { kill(running.process, SIGKILL) }
    close()
  }

  /// Forgets a process that does not answer.
  private func lost() -> FetchAnswer {
    close()
    return .failure(FetchFailure(.program, "it ended"))
  }

  private func close() {
    let running = state.withLock { state in
      defer { state.running = nil }
      return state.running
    }
    guard let running else { return }
    Glibc.close(running.input)
    kill(running.process, SIGKILL)
    var status: Int32 = 0
    while waitpid(running.process, &status, 0) < 0, errno == EINTR {}
    Glibc.close(running.output)
  }

  private func started() throws(FetchFailure) -> Running {
    let (known, isEnded) = state.withLock { ($0.running, $0.isEnded) }
    guard !isEnded else { throw FetchFailure(.program, "it was told to end") }
    if let known { return known }
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    guard listen_pipe(&input) == 0 else { throw Self.fault(errno) }
    guard listen_pipe(&output) == 0 else {
      let code = errno
      for descriptor in input { Glibc.close(descriptor) }
      throw Self.fault(code)
    }
    var process: pid_t = 0
    let code = spawn(input: input[0], output: output[1], &process)
    Glibc.close(input[0])
    Glibc.close(output[1])
    guard code == 0 else {
      Glibc.close(input[1])
      Glibc.close(output[0])
      throw FetchFailure(.program, "\(program): \(String(cString: strerror(code)))")
    }
    let running = Running(process: process, input: input[1], output: output[0])
    state.withLock { $0.running = running }
    return running
  }

  private static func fault(_ code: Int32) -> FetchFailure {
    FetchFailure(.program, String(cString: strerror(code)))
  }

  private func spawn(input: Int32, output: Int32, _ process: inout pid_t) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // A signal for us, such as Ctrl-C, is not one for it: it ends with its input.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let name = strdup(program)
    defer { free(name) }
    return posix_spawn(&process, program, &actions, &attributes, [name, nil], environ)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: offset), bytes.count - offset)
      }
      if count > 0 {
        offset += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  private static func read(_ most: Int, from descriptor: Int32) -> [UInt8] {
    while true {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        got = Glibc.read(descriptor, buffer.baseAddress, most)
        count = max(0, got)
      }
      if got >= 0 || errno != EINTR { return bytes }
    }
  }
}
