// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Foundation
import ListenArguments

/// The program: it parses its command line, runs the command, and ends with the documented exit
/// code.
@main
struct Listen {
  /// The one place that has it: the manual page and the packages ask the command.
  static let version = "1.0.0"

  static func main() async {
    // Sound comes in arrays of megabytes; given back to the system each time, a fifth of the time
    // went into clearing pages (measured).
    listen_keep_memory(1 << 23)
    signal(SIGPIPE, SIG_IGN)  // A reader that has gone away shows as EPIPE.
    // The arguments come from there, and so do the paths of what is installed beside the program.
    guard access("/proc/self/cmdline", R_OK) == 0 else {
      Messages.error("/proc is not mounted; mount it, or let the sandbox or chroot have it")
      exit(ExitCode.noVoice)
    }
    let code = await run(Array(CommandLine.arguments.dropFirst()))
    exit(Messages.ending(code))
  }

  private static func run(_ arguments: [String]) async -> Int32 {
    if let file = InstalledFile(askedFor: arguments) {
      Messages.write(result: file.text)
      return ExitCode.done
    }
    let table = CommandTable.root
    do throws(UsageError) {
      switch try Parser(table).parse(arguments) {
      case .help(let path):
        Messages.write(result: HelpPage(table, path: path).text)
        return ExitCode.done
      case .version:
        Messages.result("listen \(version)")
        return ExitCode.done
      case .run(let command):
        // A server that is told to stop and does has done its work.
        let isServer = command.path == ["serve"]
        return await Interruption.watch(isAsked: isServer) { await dispatch(command) }
      }
    } catch {
      Messages.error("\(error)")
      return UsageError.exitStatus
    }
  }

  private static func dispatch(_ command: ParsedCommand) async -> Int32 {
    do {
      switch command.path {
      case ["render"]: return try await RenderCommand(command).run()
      case ["inspect"]: return try await InspectCommand(command).run()
      case ["edition"]: return try await EditionCommand(command).run()
      case ["index"]: return try await IndexCommand(command).run()
      case ["store", "stats"]: return try StoreCommand(command).stats()
      case ["store", "prune"]: return try StoreCommand(command).prune()
      case ["serve"]: return try await ServeCommand(command).run()
      case ["stats"]: return try StatsCommand(command).run()
      case ["verify"]: return VerifyCommand(command).run()
      case ["voices"]: return VoicesCommand(command).run()
      case ["voices", "add"]: return try VoicesAddCommand(command).run()
      case ["speaker", "check"]: return await SpeakerCommand(command).check()
      case ["hooks", "send"]: return try await HooksCommand(command).send()
      case ["hooks", "list"]: return try HooksCommand(command).list()
      case ["fetch"]: return try await FetchCommand(command).run()
      case ["learn"]: return try LearnCommand(command).run()
      case ["lexicon", "check"]: return LexiconCheckCommand(command).run()
      case ["phonemes"]: return try await PhonemesCommand(command).run()
      default: return ExitCode.fault
      }
    } catch {
      Messages.error("\(error)")
      return ExitCode(error).code
    }
  }
}
