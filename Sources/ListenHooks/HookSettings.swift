// SPDX-License-Identifier: GPL-3.0-or-later
package import ListenCore

/// Whom a site tells, and whose hooks it accepts: `"hooks"` in the site's settings.
package struct HookSettings: Sendable, Hashable {
  /// An address or a command that is told.
  package struct Target: Sendable, Hashable {
    /// The address of HTTP; nil for a command.
    package var url: String?
    /// The program with its arguments.
    package var command: [String] = []
    /// The name of the key that signs.
    package var key: String?
    /// Whether it is a WebSub hub, which is told of feeds that changed, and of nothing else.
    package var isHub = false
    /// The events that it is told; all if empty.
    package var events: [String] = []

    /// The name of its queue, the same as long as address and command are.
    package var name: String {
      String(SHA256.hex((url ?? "") + "\u{0}" + command.joined(separator: "\u{0}")).prefix(16))
    }

    /// Its name in messages.
    package var shown: String { url ?? command.first ?? "" }

    /// Whether it is told of `event`.
    package func wants(_ event: String) -> Bool {
      !isHub && (events.isEmpty || events.contains(event))
    }
  }

  /// Whom to tell, in order.
  package var targets: [Target] = []
  /// The names of keys that are accepted; nil for all that sign for no target.
  package var accept: [String]?
  /// Hosts whose private addresses may be told.
  package var allow: [String] = []

  /// The events.
  package static let events = ["article", "edition"].flatMap { kind in
    ["made", "changed", "removed", "failed"].map { kind + "." + $0 }
  }

  /// No settings: nobody is told.
  package init() {}

  /// The settings of `site`: those in the file at `path`, or else in the site's own file.
  ///
  /// Whoever may write the site may write its own file: that one may name addresses, but neither
  /// commands nor private hosts.
  ///
  /// - Throws: ``EditionError``.
  package init(of site: Site, path: String?) throws(EditionError) {
    let bytes: [UInt8]
    do throws(FileError) {
      if let path {
        bytes = try Files.read(path, most: FileBound.settings)
      } else {
        guard Files.size(of: site.configuration) != nil else { return }
        bytes = try ConfinedFolder(site.path).read("listen.json", most: FileBound.settings)
      }
    } catch { throw .unreadable(error) }
    do throws(SettingsError) {
      try read(
        SettingsDocument(path: path ?? site.configuration, bytes), isConfined: path == nil)
    } catch { throw .configuration(error) }
  }

  private mutating func read(_ document: SettingsDocument, isConfined: Bool) throws(SettingsError) {
    let root = try document.members(document.root, nil, known: nil)
    if let value = root["hooks"] { try read(value, of: document, isConfined: isConfined) }
    var hub = Target()
    hub.isHub = true
    hub.url = try document.text(
      root, "hub", expected: "an absolute address such as \"https://example.org/\"",
      isValid: Self.isAddress)
    if hub.url != nil { targets.append(hub) }
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }

  private mutating func read(
    _ value: JSONValue, of document: SettingsDocument, isConfined: Bool
  ) throws(SettingsError) {
    let members = try document.members(value, "hooks", known: ["call", "accept", "allow"])
    accept = try document.texts(members, "accept", expected: "a list of names of keys")
    allow = try document.texts(members, "allow", expected: "a list of hosts") ?? []
    let named = "settings named by --config for this"
    if isConfined, let value = members["allow"] { throw document.wrong("allow", value, named) }
    for element in members["call"]?.elements ?? [] {
      let call = try document.members(
        element, "call", known: ["url", "command", "key", "events"])
      var target = Target()
      target.url = try document.text(
        call, "url", expected: "an address such as \"https://example.org/hook\"",
        isValid: Self.isAddress)
      target.command =
        try document.texts(call, "command", expected: "a program and its arguments") ?? []
      if isConfined, let value = call["command"] { throw document.wrong("command", value, named) }
      target.key = try document.text(call, "key")
      let expected = "some of \(Self.events.joined(separator: ", "))"
      target.events = try document.texts(call, "events", expected: expected) ?? []
      for event in target.events where !Self.events.contains(event) {
        throw document.wrong("events", .string(event), expected)
      }
      guard (target.url == nil) != target.command.isEmpty else {
        throw document.wrong("call", element, "an object with either \"url\" or \"command\"")
      }
      if target.url != nil, target.key == nil {
        throw document.wrong("url", element, "a \"key\" beside it, by which it is signed")
      }
      targets.append(target)
    }
  }

  /// The names of those of `keys` that hooks from outside may be signed by.
  package func accepted(_ keys: HookKeys) -> [String] {
    if let accept { return accept.filter { !keys.secrets(of: $0).isEmpty } }
    let own = Set(targets.compactMap(\.key))
    return keys.names.filter { !own.contains($0) }
  }
}
