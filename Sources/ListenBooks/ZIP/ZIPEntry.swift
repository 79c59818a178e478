// SPDX-License-Identifier: GPL-3.0-or-later

/// The records of one entry in a ZIP archive (PKWARE APPNOTE 6.3.10, sections 4.3.7 and 4.3.12).
struct ZIPEntry: Sendable {
  let name: String
  /// CRC-32 of the contents.
  let checksum: UInt32
  /// The size of the contents in bytes.
  let size: Int
  /// The size in the archive in bytes.
  let storedSize: Int
  let isDeflated: Bool
  /// The position of the local header in the archive.
  let offset: Int

  /// Version 2.0, the first with deflation.
  private static let version: UInt16 = 20

  /// Bit 11: the name is UTF-8.
  private static let flags: UInt16 = 1 << 11

  /// 1 January 1980, the earliest day that the format can express, at midnight.
  private static let date: UInt16 = 1 << 5 | 1

  /// The header in front of the contents.
  var localHeader: [UInt8] {
    var record = Record(signature: 0x0403_4B50)
    appendCommon(to: &record)
    record.bytes += Array(name.utf8)
    return record.bytes
  }

  /// The entry's record in the central directory.
  var directoryRecord: [UInt8] {
    var record = Record(signature: 0x0201_4B50)
    record.append(Self.version)
    appendCommon(to: &record)
    record.append(0 as UInt16)  // comment
    record.append(0 as UInt16)  // disk
    record.append(0 as UInt16)  // internal attributes
    record.append(0 as UInt32)  // external attributes
    record.append(UInt32(truncatingIfNeeded: offset))
    record.bytes += Array(name.utf8)
    return record.bytes
  }

  /// The record that ends an archive (section 4.3.16).
  static func endRecord(count: Int, size: Int, offset: Int) -> [UInt8] {
    var record = Record(signature: 0x0605_4B50)
    record.append(0 as UInt16)  // this disk
    record.append(0 as UInt16)  // the directory's disk
    record.append(UInt16(truncatingIfNeeded: count))
    record.append(UInt16(truncatingIfNeeded: count))
    record.append(UInt32(truncatingIfNeeded: size))
    record.append(UInt32(truncatingIfNeeded: offset))
    record.append(0 as UInt16)  // comment
    return record.bytes
  }

  /// Appends the fields that both records share, from the version to the lengths.
  private func appendCommon(to record: inout Record) {
    record.append(Self.version)
    record.append(Self.flags)
    record.append((isDeflated ? 8 : 0) as UInt16)
    record.append(0 as UInt16)  // time
    record.append(Self.date)
    record.append(checksum)
    record.append(UInt32(truncatingIfNeeded: storedSize))
    record.append(UInt32(truncatingIfNeeded: size))
    record.append(UInt16(truncatingIfNeeded: name.utf8.count))
    record.append(0 as UInt16)  // extra fields
  }

  /// Little-endian fields after a signature.
  private struct Record {
    var bytes: [UInt8] = []

    init(signature: UInt32) { append(signature) }

    mutating func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
    }
  }
}
