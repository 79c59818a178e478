// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore
import ListenHooks
import ListenServer

/// The exit codes of commands, from sysexits(3) where it has one.
struct ExitCode {
  static let done: Int32 = 0
  static let someFailed: Int32 = 1
  static let usage: Int32 = 64
  static let noArticle: Int32 = 65
  static let unreadable: Int32 = 66
  static let noVoice: Int32 = 69
  static let noAddress: Int32 = 69
  static let fault: Int32 = 70
  static let unwritable: Int32 = 73
  static let interrupted: Int32 = 130

  let code: Int32

  /// The code for an error that ends a command.
  init(_ error: any Error) {
    code =
      switch error {
      case is ReadingError, is TimeLimit.Exceeded, is HookKeys.Fault: Self.noArticle
      case let error as FileError: Self.code(error)
      case is VoiceError: Self.noVoice
      case let error as SpeechError: error == .cancelled ? Self.interrupted : Self.noVoice
      case let error as RenderError: Self.code(error)
      case let error as EditionError: Self.code(error)
      case let error as ServerError: Self.code(error)
      default: Self.fault
      }
  }

  private static func code(_ error: FileError) -> Int32 {
    switch error {
    // No article is that large.
    case .refused(_, .tooLarge): noArticle
    case .unreadable, .refused: unreadable
    case .unwritable, .held: unwritable
    }
  }

  private static func code(_ error: EditionError) -> Int32 {
    switch error {
    case .voice: noVoice
    case .speech(let error): error == .cancelled ? interrupted : noVoice
    case .unreadable(let error), .output(let error): code(error)
    case .configuration: noArticle
    case .render(let error): code(error)
    case .shard: usage
    case .cancelled: interrupted
    }
  }

  private static func code(_ error: ServerError) -> Int32 {
    switch error {
    case .noSite: unreadable
    case .unknownHost, .cannotListen: noAddress
    case .library: fault
    }
  }

  private static func code(_ error: RenderError) -> Int32 {
    switch error {
    case .voice: noVoice
    case .speech(let error): error == .cancelled ? interrupted : noVoice
    case .output(let error): code(error)
    case .silent: noArticle
    case .encoder: fault
    case .sameFolder: unwritable
    }
  }
}
