// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ListenCore
import Testing

@testable import ListenHooks

/// A folder of a test's own, gone with the value.
private final class Scratch {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "listen-test-" + UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}

@Suite struct HookSignatureTests {
  private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
  private static let body = Array(#"{"test": 2432232314}"#.utf8)
  private static let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
  private static let time = 1_614_265_330

  private func keys(_ text: String = "cms " + secret) throws -> HookKeys {
    try HookKeys(text, path: "keys")
  }

  /// A new, empty memory of accepted hooks.
  private func seen(_ scratch: Scratch, now: Int = time) -> SeenHooks {
    SeenHooks(scratch.url.appendingPathComponent("seen").path, now: now)
  }

  @Test("The example of Standard Webhooks has its signature")
  func example() throws {
    let secret = try #require(try keys().secrets(of: "cms").first)
    #expect(
      HookSignature.value(id: Self.id, time: Self.time, body: Self.body, secret: secret)
        == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  private func check(
    id: String? = id, time: String? = "\(time)", signature: String? = nil, body: [UInt8] = body,
    now: Int = time, keys text: String = "cms " + secret, names: [String] = ["cms"],
    seen: SeenHooks
  ) throws -> HookRequest {
    let known = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    return try HookRequest(
      id: id, time: time, signature: signature ?? known, body: body, keys: keys(text),
      names: names, now: now, seen: seen)
  }

  @Test("A signature holds for its identifier, time and body, among others and by an older key")
  func valid() throws {
    let scratch = try Scratch()
    let known = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    #expect(try check(seen: seen(scratch)).key == "cms")
    let among = "v1a,xx v1,AAAA v1," + String(repeating: "A", count: 43) + "= " + known
    #expect(try check(signature: among, seen: seen(scratch)).time == Self.time)
    let two =
      "cms whsec_" + Data(repeating: 7, count: 24).base64EncodedString() + "\ncms " + Self.secret
    #expect(try check(keys: two, seen: seen(scratch)).id == Self.id)
    #expect(try check(now: Self.time + 300, seen: seen(scratch)).key == "cms")
    #expect(try check(now: Self.time - 300, seen: seen(scratch)).key == "cms")
  }

  @Test("Whatever is changed, it is turned away")
  func refused() throws {
    let scratch = try Scratch()
    let seen = seen(scratch)
    func refusal(_ work: () throws -> HookRequest) -> HookRequest.Refusal? {
      do { _ = try work() } catch { return error as? HookRequest.Refusal }
      return nil
    }
    #expect(refusal { try check(id: "msg_other", seen: seen) } == .forged)
    #expect(refusal { try check(time: "\(Self.time + 1)", seen: seen) } == .forged)
    #expect(refusal { try check(body: Self.body + [32], seen: seen) } == .forged)
    #expect(refusal { try check(body: [], seen: seen) } == .forged)
    #expect(refusal { try check(signature: "v1,", seen: seen) } == .forged)
    #expect(
      refusal {
        try check(signature: "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", seen: seen)
      } == .forged)
    #expect(refusal { try check(names: [], seen: seen) } == .forged)
    #expect(refusal { try check(names: ["other"], seen: seen) } == .forged)
    #expect(refusal { try check(id: nil, seen: seen) } == .unsigned(missing: "webhook-id"))
    #expect(refusal { try check(id: "a b", seen: seen) } == .unsigned(missing: "webhook-id"))
    #expect(refusal { try check(id: "a\nb", seen: seen) } == .unsigned(missing: "webhook-id"))
    for time in [nil, "", "+1", "1.5", "-1", "99999999999999999999"] {
      #expect(
        refusal { try check(time: time, seen: seen) } == .unsigned(missing: "webhook-timestamp"))
    }
    #expect(
      refusal { try check(signature: "", seen: seen) } == .unsigned(missing: "webhook-signature"))
    #expect(refusal { try check(now: Self.time + 301, seen: seen) } == .untimely(seconds: -301))
    #expect(refusal { try check(now: Self.time - 301, seen: seen) } == .untimely(seconds: 301))
  }

  @Test("What was accepted once is accepted no more, after a restart and a line cut off too")
  func replayed() throws {
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("seen").path
    let first = seen(scratch)
    try first.add(Self.id, time: Self.time, now: Self.time)
    #expect(throws: HookRequest.Refusal.replayed) { try check(seen: first) }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("16142".utf8))
    try handle.close()
    #expect(throws: HookRequest.Refusal.replayed) { try check(seen: seen(scratch)) }
    #expect(!seen(scratch, now: Self.time + 700).contains(Self.id))
  }

  @Test("The file of identifiers does not grow for ever")
  func bounded() throws {
    let scratch = try Scratch()
    let seen = seen(scratch)
    for number in 0..<3_000 {
      try seen.add("id-\(number)", time: number, now: number)
    }
    let path = scratch.url.appendingPathComponent("seen").path
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count
    #expect(lines < 2_500)
    #expect(seen.contains("id-2999") && !seen.contains("id-5"))
  }

  @Test("A file of keys that others may read, or a line that is none, is told without the secret")
  func keyFiles() throws {
    let scratch = try Scratch()
    let path = scratch.url.appendingPathComponent("keys").path
    try Data("# ours\n\ncms \(Self.secret)\nplain a-secret-of-twenty-four-letters\n".utf8)
      .write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(throws: HookKeys.Fault.self) { try HookKeys(path: path) }
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try HookKeys(path: path).names == ["cms", "plain"])
    for line in ["cms", "cms short", "cms whsec_!!!!", "cms whsec_AAAA", "a b c"] {
      do {
        _ = try HookKeys("ok \(Self.secret)\n" + line, path: "keys")
        Issue.record("\(line) is taken")
      } catch {
        #expect(error.description.hasPrefix("\"keys\", line 2: "))
        #expect(!error.description.contains("short,"))
      }
    }
  }
}
