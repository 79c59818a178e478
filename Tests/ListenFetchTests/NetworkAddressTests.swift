// SPDX-License-Identifier: GPL-3.0-or-later
import FetchProtocol
import Glibc
import Testing

@Suite struct NetworkAddressTests {
  private func address(_ text: String) throws -> NetworkAddress {
    let isIPv6 = text.contains(":")
    var bytes = [UInt8](repeating: 0, count: isIPv6 ? 16 : 4)
    #expect(inet_pton(isIPv6 ? AF_INET6 : AF_INET, text, &bytes) == 1)
    return try #require(NetworkAddress(bytes))
  }

  @Test(
    "Private, local and reserved addresses are told, in whatever form",
    arguments: [
      "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.9",
      "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1",
      "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1",
      "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:10.0.0.1", "::ffff:127.0.0.1",
      "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2002:7f00:1::", "2002:c0a8:101::1", "2001::1",
      "2001:2::1", "2001:db8::1", "3fff::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1",
      "ff02::1", "100::1", "5f00::1",
    ])
  func isPrivate(text: String) throws { #expect(!(try address(text)).isPublic) }

  @Test(
    "All others are public",
    arguments: [
      "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.1.1.1",
      "128.0.0.1", "169.253.1.1", "172.15.0.1", "172.32.0.1", "192.167.1.1", "192.169.1.1",
      "198.17.0.1", "198.20.0.1", "223.255.255.255", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
      "2002:808:808::1", "2001:200::1", "2606:4700::1111", "2a00:1450:4001::1", "3ffe::1",
    ])
  func isPublic(text: String) throws { #expect(try address(text).isPublic) }

  @Test("A message comes out of the pipe as it went in, and garbage is told")
  func messages() throws {
    var request = FetchRequest("https://example.org/a")
    request.fields = [FetchField("If-None-Match", "\"a: b\"")]
    request.allowed = ["127.0.0.1", "localhost:80"]
    request.body = Array("a\n\nb".utf8)
    request.agent = "listen\r\nX: forged"
    var bytes = request.encoded[...]
    let message = try FetchMessage.next { most in
      defer { bytes = bytes.dropFirst(most) }
      return Array(bytes.prefix(most))
    }
    let read = try FetchRequest(#require(message))
    #expect(read.fields == request.fields && read.allowed == request.allowed)
    #expect(read.body == request.body && read.url == request.url)
    #expect(read.agent == "listenX: forged")
    #expect(bytes.isEmpty)
    #expect(try FetchMessage.next { _ in [] } == nil)
    for text in ["x", "x: y\nbody: 9\n\nshort", "no colon\nbody: 0\n\n", "x: y\nbody: -1\n\n"] {
      var rest = Array(text.utf8)[...]
      #expect(throws: FetchProtocolError.self) {
        try FetchMessage.next { most in
          defer { rest = rest.dropFirst(most) }
          return Array(rest.prefix(most))
        }
      }
    }
  }
}
