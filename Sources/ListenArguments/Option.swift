// SPDX-License-Identifier: GPL-3.0-or-later

/// An option of a command: `--quiet`, or with a value `--output DIR`.
public struct Option: Sendable {
  /// Whether an option stands alone or has a value.
  public enum Kind: Sendable {
    /// It has no value, and is present or absent.
    case flag
    /// It has a value, which help shows under this name.
    case value(name: String, ValueKind)
  }

  /// Its long name without the dashes, under which the parsed command lists it.
  public var long: String

  /// Its letter, if it has one.
  public var short: Character?

  /// A description of one sentence.
  public var help: String

  /// Whether it has a value, and of which kind.
  public var kind: Kind

  /// A description of the default for the help page; the parser does not fill it in.
  public var defaultText: String?

  /// Whether the command requires it.
  public var isRequired: Bool

  /// An option without a value.
  public static func flag(_ long: String, short: Character? = nil, help: String) -> Option {
    Option(
      long: long, short: short, help: help, kind: .flag, defaultText: nil, isRequired: false)
  }

  /// An option with a value, which help shows as `name`.
  public static func value(
    _ long: String, short: Character? = nil, _ name: String, _ kind: ValueKind = .text,
    help: String, defaultText: String? = nil, isRequired: Bool = false
  ) -> Option {
    Option(
      long: long, short: short, help: help, kind: .value(name: name, kind),
      defaultText: defaultText, isRequired: isRequired)
  }

  /// A variant of the option for one command; the given values replace the shared ones.
  ///
  /// ```swift
  /// Option.output.adapted(valueName: "SITE", help: "The site's folder.", isRequired: true)
  /// ```
  public func adapted(
    valueName: String? = nil, help: String? = nil, defaultText: String? = nil,
    isRequired: Bool? = nil
  ) -> Option {
    var copy = self
    if let valueName, case .value(_, let kind) = self.kind {
      copy.kind = .value(name: valueName, kind)
    }
    copy.help = help ?? self.help
    copy.defaultText = defaultText ?? self.defaultText
    copy.isRequired = isRequired ?? self.isRequired
    return copy
  }

  /// The values that it may have; nil if it takes none.
  var valueKind: ValueKind? {
    if case .value(_, let kind) = kind { kind } else { nil }
  }

  /// The name that help gives its value; nil if it takes none.
  var valueName: String? {
    if case .value(let name, _) = kind { name } else { nil }
  }

  /// How usage lines show it: `--output DIR`.
  var usage: String {
    "--\(long)" + (valueName.map { " \($0)" } ?? "")
  }

  /// The options that every command understands, which the parser answers by itself.
  static let standard: [Option] = [
    .flag("version", help: "Show the version."),
    .flag("help", short: "h", help: "Show help information."),
  ]
}
