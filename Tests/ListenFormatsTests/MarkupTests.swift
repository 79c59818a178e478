// SPDX-License-Identifier: GPL-3.0-or-later
import ListenFormats
import Testing

@Suite struct XMLWriterTests {
  @Test("What is written is escaped, and what XML forbids is dropped")
  func writing() {
    let writer = XMLWriter()
    writer.element("a", ["b": "\"<&"]) { writer.element("c", text: "x < y & \u{1}z") }
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="&quot;&lt;&amp;">
         <c>x &lt; y &amp; z</c>
        </a>

        """)
  }

  @Test("A line of text has no line breaks and no white space at its ends")
  func line() {
    #expect(XMLWriter.line(" a\n\tb\u{0} ") == "a b")
  }
}
