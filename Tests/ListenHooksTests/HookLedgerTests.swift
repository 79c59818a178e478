// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

@testable import ListenHooks

@Suite struct HookLedgerTests {
  /// A site whose articles are manifests alone.
  private final class FakeSite {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "listen-test-" + UUID().uuidString)
    let site: Site
    let target: HookSettings.Target

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      site = Site(url.path)
      var target = HookSettings.Target()
      target.url = "https://example.org/hook"
      target.key = "k"
      self.target = target
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func put(_ name: String, _ title: String) throws {
      let folder = url.appendingPathComponent("articles/" + name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(#"{"id": "urn:\#(name)", "name": "\#(title)", "inLanguage": "en"}"#.utf8)
        .write(to: folder.appendingPathComponent("manifest.json"))
    }

    func remove(_ name: String) throws {
      try FileManager.default.removeItem(at: url.appendingPathComponent("articles/" + name))
    }

    var ledger: HookLedger {
      HookLedger(site, root: "https://audio.example.org/", targets: [target])
    }

    /// The waiting events, as type and title.
    func waiting() throws -> [String] {
      try HookQueue(site).entries(target).map { entry in
        let data = try Data(contentsOf: URL(fileURLWithPath: entry.path))
        let event = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let about = event["data"] as? [String: Any]
        let title = about?["title"] ?? about?["input"] ?? ""
        return "\(event["type"] ?? "") \(title)"
      }
    }

    func empty() { try? FileManager.default.removeItem(atPath: site.hidden + "/hooks/queue") }
  }

  @Test("What was there before is no news; what is new, changed and gone is told, in order")
  func told() throws {
    let fake = try FakeSite()
    try fake.put("old", "Old")
    try fake.ledger.begin()
    #expect(try fake.ledger.tell(time: 0) == 0)
    try fake.put("b", "B")
    try fake.put("a", "A")
    #expect(try fake.ledger.tell(time: 0) == 2)
    #expect(try fake.waiting() == ["article.made A", "article.made B"])
    #expect(try fake.ledger.tell(time: 0) == 0)
    try fake.put("a", "A again")
    try fake.remove("old")
    try fake.ledger.tell(time: 0)
    #expect(try fake.waiting().suffix(2) == ["article.changed A again", "article.removed Old"])
    // A title that comes back is another event.
    try fake.put("a", "A")
    try fake.ledger.tell(time: 0)
    try fake.put("a", "A again")
    try fake.ledger.tell(time: 0)
    #expect(try fake.waiting().filter { $0 == "article.changed A again" }.count == 2)
    try fake.put("old", "Old")
    try fake.ledger.tell(time: 0)
    #expect(try fake.waiting().last == "article.made Old")
  }

  @Test("Where the power fails before the ledger is written, the same events are found once more")
  func powerLoss() throws {
    let fake = try FakeSite()
    try fake.ledger.begin()
    let path = fake.site.hidden + "/hooks/told.json"
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    try fake.put("a", "A")
    try fake.ledger.tell(failures: ["x": "bad"], time: 0)
    let first = HookQueue(fake.site).entries(fake.target)
    try before.write(to: URL(fileURLWithPath: path))
    try fake.ledger.tell(failures: ["x": "bad"], time: 9)
    #expect(HookQueue(fake.site).entries(fake.target) == first)
    // Sent in the meantime, and told again: under the same identifiers.
    fake.empty()
    try before.write(to: URL(fileURLWithPath: path))
    try fake.ledger.tell(failures: ["x": "bad"], time: 99)
    #expect(HookQueue(fake.site).entries(fake.target).map(\.id) == first.map(\.id))
  }

  @Test("A failure is told until its reason changes, and again after it was mended")
  func failures() throws {
    let fake = try FakeSite()
    try fake.ledger.begin()
    #expect(try fake.ledger.tell(failures: ["x": "bad"], isWhole: true, time: 0) == 1)
    #expect(try fake.ledger.tell(failures: ["x": "bad"], isWhole: true, time: 0) == 0)
    #expect(try fake.ledger.tell(failures: ["x": "worse"], isWhole: true, time: 0) == 1)
    // A run that looked at something else says nothing of it.
    #expect(try fake.ledger.tell(failures: [:], isWhole: false, time: 0) == 0)
    #expect(try fake.ledger.tell(failures: ["x": "worse"], isWhole: true, time: 0) == 0)
    #expect(try fake.ledger.tell(failures: [:], isWhole: true, time: 0) == 0)
    #expect(try fake.ledger.tell(failures: ["x": "worse"], isWhole: true, time: 0) == 1)
    #expect(try fake.waiting() == Array(repeating: "article.failed x", count: 3))
  }

  @Test(
    "A target is told of its own events alone; hooks sort in the order in which they were added")
  func targets() throws {
    let fake = try FakeSite()
    var other = fake.target
    other.url = "https://example.org/other"
    other.events = ["article.removed"]
    let ledger = HookLedger(fake.site, root: nil, targets: [fake.target, other])
    try ledger.begin()
    for number in 0..<20 {
      try fake.put("n\(number)", "N")
      try ledger.tell(time: 0)
    }
    try fake.remove("n3")
    try ledger.tell(time: 0)
    #expect(HookQueue(fake.site).entries(fake.target).count == 21)
    #expect(HookQueue(fake.site).entries(other).count == 1)
    let added = HookQueue(fake.site).entries(fake.target).map(\.added)
    #expect(added == added.sorted() && Set(added).count == 21)
    #expect(other.name != fake.target.name)
  }
}
