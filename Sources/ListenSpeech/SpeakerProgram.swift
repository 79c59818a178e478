// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Glibc
internal import SpeakerProtocol

/// A program that speaks the protocol of `docs/speakers.md` on its standard input and output.
struct SpeakerProgram: Sendable, Hashable {
  /// The path of the program.
  var path: String
  /// The words after its name.
  var arguments: [String]

  /// The program at `path`.
  init(_ path: String, arguments: [String] = []) {
    self.path = path
    self.arguments = arguments
  }

  /// Starts the program with the given descriptors.
  ///
  /// Returns an `errno`, 0 where the program runs, and whether its addresses are fixed.
  func spawn(
    input: Int32, output: Int32, memory: Int32, _ identifier: inout pid_t
  ) -> (code: Int32, hasFixedAddresses: Bool) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    if memory >= 0 {
      posix_spawn_file_actions_adddup2(&actions, memory, SharedSound.descriptor)
    }
    // The engine's remarks on unknown phonemes are not for the user's terminal.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    let words = ([path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    // The engine reads what it never wrote ("1990s" by its voice "ar", 1.51), and what lies there
    // depends on addresses: speakers would not sound alike.
    let before = listen_fix_addresses()
    defer { listen_unfix_addresses(before) }
    return (
      posix_spawn(&identifier, path, &actions, nil, words + [nil], environ), before != -1
    )
  }
}
