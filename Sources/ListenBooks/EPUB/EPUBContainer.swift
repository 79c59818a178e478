// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenFormats

/// `META-INF/container.xml`, which names the package document (EPUB 3.3, section 4.2.6.3.1).
enum EPUBContainer {
  static var document: [UInt8] {
    let writer = XMLWriter()
    writer.element(
      "container",
      ["version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"]
    ) {
      writer.element("rootfiles") {
        writer.element(
          "rootfile",
          ["full-path": "EPUB/package.opf", "media-type": "application/oebps-package+xml"])
      }
    }
    return writer.finish()
  }
}
