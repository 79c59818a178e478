// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments
import ListenCore

extension SiteRules {
  /// The rules in the settings that a command line names; none where it names none.
  init(of command: ParsedCommand) throws {
    guard let path = command.string("config") else {
      self.init()
      return
    }
    self = try SiteConfigurationReader(path: path).read().rules
  }
}
