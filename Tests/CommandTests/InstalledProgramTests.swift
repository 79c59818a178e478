// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import ListenTesting
import Testing

@testable import listen

@Suite struct InstalledProgramTests {
  /// Empty files at `paths` of a prefix.
  private func prefix(_ paths: [String]) throws -> Scratch {
    let scratch = try Scratch()
    for path in paths {
      let url = scratch.url.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("{}".utf8).write(to: url)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    }
    return scratch
  }

  private func installation(_ prefix: Scratch, _ environment: [String: String] = [:])
    -> InstalledProgram
  {
    InstalledProgram(
      executable: prefix.url.appendingPathComponent("bin/listen").path, environment: environment)
  }

  @Test("An installed command finds speaker and voices under its prefix")
  func installed() throws {
    let prefix = try prefix([
      "bin/listen", "libexec/listen/listen-speaker", "share/listen/voices/en-news.json",
    ])
    let found = installation(prefix)
    #expect(found.installation.speaker == prefix.url.path + "/libexec/listen/listen-speaker")
    #expect(found.voices.folders == [prefix.url.path + "/share/listen/voices"])
    #expect(found.voices.entries.map(\.name) == ["en-news"])
  }

  @Test("A built command takes the speaker that was built with it")
  func built() throws {
    let prefix = try prefix([
      "bin/listen", "bin/listen-speaker", "libexec/listen/listen-speaker",
    ])
    #expect(installation(prefix).installation.speaker == prefix.url.path + "/bin/listen-speaker")
  }

  @Test("The environment wins: LISTEN_SPEAKER alone, LISTEN_VOICES first")
  func environment() throws {
    let prefix = try prefix([
      "bin/listen-speaker", "share/listen/voices/en-news.json", "mine/x.json",
    ])
    let mine = prefix.url.path + "/mine"
    let found = installation(prefix, ["LISTEN_SPEAKER": "/opt/s", "LISTEN_VOICES": mine])
    #expect(found.installation.speaker == "/opt/s")
    #expect(found.voices.folders == [mine, prefix.url.path + "/share/listen/voices"])
  }

  @Test("Models are sought under the prefix and in the checkout, or where LISTEN_MODELS says alone")
  func models() throws {
    let prefix = try prefix(["bin/listen"])
    #expect(installation(prefix).installation.models == [prefix.url.path + "/share/listen/models"])
    #expect(installation(prefix, ["LISTEN_MODELS": "/m"]).installation.models == ["/m"])
    let checkout = try self.prefix([
      "Package.swift", "voices/en-news.json", ".build/x/debug/listen",
    ])
    let built = InstalledProgram(
      executable: checkout.url.appendingPathComponent(".build/x/debug/listen").path,
      environment: [:])
    #expect(
      built.installation.models == [
        checkout.url.path + "/.build/x/share/listen/models", checkout.url.path + "/.models",
      ])
    #expect(built.voices.folders == [checkout.url.path + "/voices"])
  }

  @Test("The store is under XDG_CACHE_HOME, else under the home")
  func store() throws {
    let prefix = try prefix([])
    #expect(installation(prefix, ["XDG_CACHE_HOME": "/c", "HOME": "/h"]).store == "/c/listen")
    // A relative path is to be ignored (XDG Base Directory Specification).
    #expect(
      installation(prefix, ["XDG_CACHE_HOME": "c", "HOME": "/h"]).store == "/h/.cache/listen")
    #expect(installation(prefix, ["HOME": "/h"]).store == "/h/.cache/listen")
  }
}
