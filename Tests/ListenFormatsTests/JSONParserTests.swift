// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFormats
import Testing

@Suite struct JSONParserTests {
  @Test(
    "A value is read as written",
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("-1.50e3", .number("-1.50e3")),
      (#""a\u00e9\n\ud83d\ude00""#, .string("aé\n😀")), ("[]", .array([])),
      (
        #"{"a": [1, {"b": "c"}]}"#,
        .object(["a": .array([.number("1"), .object(["b": .string("c")])])])
      ),
    ] as [(String, JSONValue)])
  func values(text: String, expected: JSONValue) throws {
    #expect(try JSONParser.parse(Array(text.utf8)) == expected)
  }

  @Test(
    "A fault has its line and its column, in characters",
    arguments: [
      ("", 1, 1, "a value"), ("{\"a\" 1}", 1, 6, "\":\" after the key"),
      ("{\n \"é\": tru\n}", 2, 7, "a value"), ("[1,\n2,\n]", 3, 1, "a value"),
      ("{\"a\": \"b\nc\"}", 1, 9, "no raw control character in a string"), ("1 2", 1, 3, "the end"),
    ])
  func faults(text: String, line: Int, column: Int, expected: String) {
    let fault = #expect(throws: JSONParser.Fault.self) {
      try JSONParser.parse(Array(text.utf8))
    }
    #expect(fault?.line == line && fault?.column == column && fault?.expected == expected)
  }

  @Test(
    "What pages get away with is read leniently, and refused otherwise",
    arguments: [
      "{\"a\": \"b\nc\",}", "[1, 2,]", "{\"a\": 1};", #"{"a": "\'"}"#,
    ])
  func lenient(text: String) {
    #expect(throws: JSONParser.Fault.self) { try JSONParser.parse(Array(text.utf8)) }
    #expect(throws: Never.self) { try JSONParser.parse(Array(text.utf8), lenient: true) }
  }

  @Test("More values than asked for are a fault at the first of them", arguments: [false, true])
  func values(lenient: Bool) throws {
    let bytes = Array("[1, {\"a\": [true,\nnull]}]".utf8)
    #expect(throws: Never.self) { try JSONParser.parse(bytes, lenient: lenient, most: 6) }
    let fault = #expect(throws: JSONParser.Fault.self) {
      try JSONParser.parse(bytes, lenient: lenient, most: 5)
    }
    #expect(fault?.line == 2 && fault?.column == 1 && fault?.expected == "no more than 5 values")
    #expect(throws: Never.self) { try JSONParser.parseLines(Array("1\n2\n".utf8), most: 2) }
    #expect(throws: JSONParser.Fault.self) {
      try JSONParser.parseLines(Array("1\n2\n3\n".utf8), most: 2)
    }
  }

  @Test("Brackets that are nested without end are a fault, not a crash")
  func depth() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONParser.Fault.self) { try JSONParser.parse(Array(text.utf8)) }
  }
}
