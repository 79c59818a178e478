// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// Recognises what is no text by its first bytes.
enum BinarySigns {
  /// The kind of file that `bytes` look like; nil if they may be text.
  static func found(in bytes: [UInt8]) -> String? {
    for (signature, offset, name) in signatures
    where bytes.count >= offset + signature.count
      && bytes[offset..<offset + signature.count].elementsEqual(signature)
    {
      return name
    }
    if TextDecoder.utf16Order(bytes) != nil { return nil }
    var zeros = 0
    var controls = 0
    let sample = bytes.prefix(65_536)
    for byte in sample {
      if byte == 0 { zeros += 1 }
      if byte < 0x20, !(0x09...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    // A stray NUL in a page happens; a page of them is something else.
    if zeros * 50 > sample.count { return "binary data with NUL bytes" }
    return controls * 10 > sample.count ? "binary data" : nil
  }

  private static let signatures: [([UInt8], Int, String)] = [
    ([0x1F, 0x8B], 0, "gzip data"), ([0x42, 0x5A, 0x68], 0, "bzip2 data"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], 0, "xz data"),
    ([0x28, 0xB5, 0x2F, 0xFD], 0, "zstd data"), ([0x50, 0x4B, 3, 4], 0, "a zip archive"),
    ([0x50, 0x4B, 5, 6], 0, "a zip archive"), (Array("%PDF-".utf8), 0, "a PDF document"),
    ([0x89, 0x50, 0x4E, 0x47], 0, "a PNG image"), ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
    (Array("GIF8".utf8), 0, "a GIF image"), (Array("WEBP".utf8), 8, "a WebP image"),
    (Array("ftyp".utf8), 4, "an MP4 or HEIF file"), (Array("RIFF".utf8), 0, "a RIFF file"),
    (Array("ID3".utf8), 0, "an MP3 file"), (Array("OggS".utf8), 0, "an Ogg file"),
    ([0x7F, 0x45, 0x4C, 0x46], 0, "a program"),
    ([0xD0, 0xCF, 0x11, 0xE0], 0, "an Office document"),
    ([0x37, 0x7A, 0xBC, 0xAF], 0, "a 7z archive"), (Array("Rar!".utf8), 0, "a RAR archive"),
    (Array("ustar".utf8), 257, "a tar archive"), (Array("SQLite format 3".utf8), 0, "a database"),
  ]
}
