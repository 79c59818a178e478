// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ListenServer

/// Lines of access logs, as this server, nginx and Apache write them.
@Suite struct LoggedRequestTests {
  /// The days since 1970 to 4 March 2025.
  private static let day = 20_151

  @Test(
    "A line in the combined or common format is a request",
    arguments: [
      (
        #"192.0.2.1 - - [04/Mar/2025:09:12:00 +0000] "GET /a?b HTTP/1.1" 200 512 "-" "Mozilla/5.0""#,
        "192.0.2.1", 0, "GET", "/a?b", 200, 512, "Mozilla/5.0"
      ),
      (
        #"2001:db8::1 - ada [04/Mar/2025:23:30:00 -0100] "HEAD /a HTTP/2.0" 304 0 "https://b/" "x \"y\" z""#,
        "2001:db8::1", 1, "HEAD", "/a", 304, 0, #"x \"y\" z"#
      ),
      (
        #"2001:db8::1 - - [04/Mar/2025:00:30:00 +0100] "GET /a HTTP/1.0" 206 - "-" "-""#,
        "2001:db8::1", -1, "GET", "/a", 206, nil, "-"
      ),
      (
        #"00ff00ff00ff00ff - - [04/Mar/2025:12:00:00 +0000] "GET /b c HTTP/1.1" 200 7"#,
        "00ff00ff00ff00ff", 0, "GET", "/b c", 200, 7, nil
      ),
      (
        #"192.0.2.1 - - [04/Mar/2025:12:00:60 +0000] "\x16\x03\x01" 400 150 "-" "-""#,
        "192.0.2.1", 0, "", "", 400, 150, "-"
      ),
    ] as [(String, String, Int, String, String, Int, Int?, String?)])
  func requests(
    line: String, address: String, days: Int, method: String, target: String, status: Int,
    bytes: Int?, agent: String?
  ) throws {
    let found = try #require(LoggedRequest(line.utf8))
    #expect(found.address == address && found.day == Self.day + days)
    #expect(found.method == method && found.target == target)
    #expect(found.status == status && found.bytes == bytes && found.agent == agent)
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "hello", "192.0.2.1", "192.0.2.1 - - [] \"GET / HTTP/1.1\" 200 1",
      #"192.0.2.1 - - [31/Feb/2025:09:12:00 +0000] "GET / HTTP/1.1" 200 512"#,
      #"192.0.2.1 - - [04/Mär/2025:09:12:00 +0000] "GET / HTTP/1.1" 200 512"#,
      #"192.0.2.1 - - [04/Mar/2025:24:12:00 +0000] "GET / HTTP/1.1" 200 512"#,
      #"192.0.2.1 - - [04/Mar/2025:09:12:00] "GET / HTTP/1.1" 200 512"#,
      #"192.0.2.1 - - [04/Mar/2025:09:12:00 +0000] "GET / HTTP/1.1 200 512"#,
      #"192.0.2.1 - - [04/Mar/2025:09:12:00 +0000] "GET / HTTP/1.1" OK 512"#,
      #"192.0.2.1 - - [04/Mar/2025:09:12:00 +0000] "GET / HTTP/1.1" 200 many"#,
      #"192.0.2.1 - - [04/Mar/2025:09:12:00 +0000] "GET / HTTP/1.1\"#,
    ])
  func others(line: String) { #expect(LoggedRequest(line.utf8) == nil) }

  @Test(
    "Robots are told by their names, browsers and players are not",
    arguments: [
      ("Mozilla/5.0 (compatible; SomeBot/2.1; +https://a.example/bot)", true),
      ("facebookexternalhit/1.1", true), ("curl/8.5.0", true), ("Wget/1.21", true), ("-", true),
      ("", true), ("python-requests/2.31", true), ("HeadlessChrome/120.0", true),
      ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", false),
      ("Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus) AppleWebKit/537.36", false),
      ("AppleCoreMedia/1.0.0.21F90 (iPhone; U; CPU OS 17_5_1 like Mac OS X)", false),
      ("Podcasts/1650.20 CFNetwork/1496 Darwin/23.5.0", false), ("AntennaPod/3.4.0", false),
      ("Overcast/3.0 (+http://overcast.fm/; iOS podcast app)", false), ("VLC/3.0.20", false),
    ])
  func robots(agent: String, isRobot: Bool) { #expect(RobotList.standard.has(agent) == isRobot) }

  @Test("Words of one's own are added, in any case; remarks and empty lines are none")
  func ownRobots() {
    let list = RobotList(adding: Array("# ours\n\n  OfficeRadio\r\n".utf8))
    #expect(list.has("officeradio/2") && list.has("curl/8") && !list.has("Mozilla/5.0 # ours"))
  }
}
