// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenTesting
import Testing

@testable import ListenServer

@Suite struct SiteFolderTests {
  private let scratch: Scratch
  private let folder: SiteFolder

  init() throws {
    scratch = try Scratch()
    let site = scratch.url.path + "/site"
    let files = FileManager.default
    try files.createDirectory(atPath: site + "/articles/a", withIntermediateDirectories: true)
    try files.createDirectory(atPath: site + "/.listen", withIntermediateDirectories: true)
    for (name, text) in [
      ("index.html", "in"), ("articles/a/x.wav", "sound"), (".listen/lock", "hidden"),
      (".\u{301}accent", "hidden"),
      ("../secret", "out"),
    ] { try Data(text.utf8).write(to: URL(fileURLWithPath: site + "/" + name)) }
    for (name, target) in [
      ("out", "../secret"), ("absolute", scratch.url.path + "/secret"), ("parent", ".."),
      ("inside", "articles/a/x.wav"), ("sneak", ".listen/lock"), ("loop", "loop"),
      ("store", ".listen"), ("accent", ".\u{301}accent"), ("self", "/proc/self/environ"),
    ] {
      try files.createSymbolicLink(atPath: site + "/" + name, withDestinationPath: target)
    }
    mkfifo(site + "/pipe", 0o644)
    folder = try #require(SiteFolder(site))
  }

  private func text(_ components: [String]) -> String {
    switch folder.open(components) {
    case .file(let file, let identity):
      String(decoding: file.bytes(0..<identity.size) ?? [], as: UTF8.self)
    case .folder: "a folder"
    case .missing: "nothing"
    }
  }

  @Test(
    "What is inside is found, whatever leads out or to what is hidden is not there",
    arguments: [
      (["index.html"], "in"), (["articles", "a", "x.wav"], "sound"), ([], "a folder"),
      (["articles", "a"], "a folder"), (["inside"], "sound"), (["nope"], "nothing"),
      (["index.html", "x"], "nothing"), (["out"], "nothing"), (["absolute"], "nothing"),
      (["parent", "secret"], "nothing"), (["sneak"], "nothing"), (["store", "lock"], "nothing"),
      (["accent"], "nothing"), (["loop"], "nothing"), (["self"], "nothing"), (["pipe"], "nothing"),
    ])
  func open(components: [String], expected: String) { #expect(text(components) == expected) }

  @Test("Without openat2 no link is followed at all")
  func plain() {
    for (components, isThere) in [
      (["index.html"], true), (["articles", "a", "x.wav"], true), (["inside"], false),
      (["out"], false), (["parent", "secret"], false), (["store", "lock"], false),
    ] {
      let found = folder.descendPlainly(components)
      #expect((found >= 0) == isThere, "\(components)")
      if found >= 0 { close(found) }
    }
  }
}
