// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenServer

@Suite struct ConnectionTests {
  @Test("So many connections in all, so many from one address; this machine counts in all only")
  func ledger() {
    var limits = ServerLimits()
    limits.connections = 5
    limits.connectionsPerAddress = 2
    var ledger = AddressLedger(limits)
    let far = ClientAddress(text: "192.0.2.1", isLocal: false)
    let other = ClientAddress(text: "192.0.2.2", isLocal: false)
    let near = ClientAddress(text: "127.0.0.1", isLocal: true)
    var first: [Bool] = []
    for address in [far, far, far, near, near, near, other] { first.append(ledger.admit(address)) }
    #expect(first == [true, true, false, true, true, true, false])
    ledger.leave(far)
    #expect(ledger.total == 4)
    let again = [ledger.admit(far), ledger.admit(other)]
    #expect(again == [true, false])
  }

  @Test("A connection is late when a request takes too long, not while it is answered")
  func late() {
    let connection = ClientConnection(
      ClientAddress(text: "127.0.0.1", isLocal: true), socket: -1)
    let now = ClientConnection.now
    #expect(!connection.isLate(10, now: now + 10))
    #expect(connection.isLate(10, now: now + 12))
    connection.begin()
    #expect(!connection.isLate(10, now: now + 1000))
    connection.end()
    #expect(connection.isLate(10, now: now + 1000))
  }

  @Test("A line of the log, and no second one from what a client sends")
  func line() {
    var buffer: [UInt8] = []
    AccessLine(
      address: "192.0.2.1", time: HTTPDate(seconds: 784_111_777).logged, method: "GET",
      target: "/a\r\n\"x\\é", version: "HTTP/1.1", status: 200, bytes: 12, referrer: nil,
      userAgent: "curl/8\u{1B}[2J"
    ).write(to: &buffer)
    AccessLine(
      address: "::1", time: "t", method: "-", target: "/", version: "HTTP/1.1", status: 431,
      bytes: nil, referrer: "https://example.org/", userAgent: nil
    ).write(to: &buffer)
    #expect(
      String(decoding: buffer, as: UTF8.self)
        == #"""
        192.0.2.1 - - [06/Nov/1994:08:49:37 +0000] "GET /a\x0D\x0A\x22x\x5C\xC3\xA9 HTTP/1.1" 200 12 "-" "curl/8\x1B[2J"
        ::1 - - [t] "- / HTTP/1.1" 431 - "https://example.org/" "-"

        """#)
  }
}
