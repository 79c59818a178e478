// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFormats
import Testing

@Suite struct SettingsDocumentTests {
  private func document(_ text: String) throws(SettingsError) -> SettingsDocument {
    try SettingsDocument(path: "s.json", Array(text.utf8))
  }

  @Test(
    "A fault is one line that names the file and the line of the key",
    arguments: [
      (
        "{\n\"a\": 3,\n\"rate\": 3.5}",
        "\"s.json\", line 3: found rate = 3.5, expected a whole number from 1 to 9"
      ),
      (
        "{\n\"rate\": 10}",
        "\"s.json\", line 2: found rate = 10, expected a whole number from 1 to 9"
      ),
      (
        "{\n\"rate\": \"5\"}",
        "\"s.json\", line 2: found rate = \"5\", expected a whole number from 1 to 9"
      ),
      (
        "{\n\"rate\": true}",
        "\"s.json\", line 2: found rate = true, expected a whole number from 1 to 9"
      ),
      (
        "{\"rate\": null}",
        "\"s.json\", line 1: found rate = null, expected a whole number from 1 to 9"
      ),
      ("{\n\n\"rtae\": 1}", "\"s.json\", line 3: found unknown key \"rtae\", expected \"rate\""),
      (
        "{\n\"volume\": 1}",
        "\"s.json\", line 2: found unknown key \"volume\", expected one of a, rate"
      ),
      ("{\"rate\" 1}", "\"s.json\", line 1, column 9: found \"1}\", expected \":\" after the key"),
    ])
  func faults(text: String, expected: String) {
    let error = #expect(throws: SettingsError.self) {
      let document = try document(text)
      let root = try document.members(document.root, nil, known: ["a", "rate"])
      _ = try root["rate"].map { try document.whole($0, "rate", 1...9) }
    }
    #expect(error?.description == expected)
  }

  @Test("A number is whole whatever its notation", arguments: ["5", "5.0", "0.5e1", "50E-1"])
  func whole(digits: String) throws {
    let document = try document("{\"rate\": \(digits)}")
    let value = try #require(document.root["rate"])
    #expect(try document.whole(value, "rate", 1...9) == 5)
  }

  @Test("The line of a path is that of its last key")
  func place() throws {
    let document = try document("{\n\"pauses\":\n{\"title\": -1}}")
    #expect(document.place(of: "pauses.title") == "line 3")
  }

  @Test(
    "What a fault quotes of the file stays on its line",
    arguments: [
      ("a\nb", "a\\u{A}b"), ("a\u{1B}[31m", "a\\u{1B}[31m"), ("\u{2028}", "\\u{2028}"),
      ("Año", "Año"),
    ])
  func oneLine(key: String, said: String) {
    let error = SettingsError(
      path: "listen.json", place: "line 1", found: "unknown key \"\(key)\"", expected: "a known one"
    )
    #expect(
      error.description
        == "\"listen.json\", line 1: found unknown key \"\(said)\", expected a known one")
  }
}
