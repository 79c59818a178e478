// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Testing

@testable import ListenServer

@Suite struct CorrectionsTests {
  private static func file(_ inode: UInt, changed: Int) -> FileIdentity {
    var status = stat()
    status.st_ino = inode
    status.st_ctim.tv_sec = changed
    return FileIdentity(status)
  }

  @Test("A folder made elsewhere is outdated where its document was changed after it")
  func byTime() {
    let corrections = Corrections()
    for (document, manifest, expected) in [(10, 20, false), (20, 10, true)] {
      #expect(
        corrections.isOutdated(
          "a", document: Self.file(1, changed: document),
          manifest: Self.file(2, changed: manifest)) == expected)
    }
  }

  @Test("One made here is outdated by any change of its document, until somebody makes it again")
  func byIdentity() {
    let corrections = Corrections()
    let (document, manifest) = (Self.file(1, changed: 10), Self.file(2, changed: 20))
    corrections.made("a", from: document, manifest: manifest)
    #expect(!corrections.isOutdated("a", document: document, manifest: manifest))
    // Changed while it was rendered: before its folder was there.
    let corrected = Self.file(3, changed: 15)
    #expect(corrections.isOutdated("a", document: corrected, manifest: manifest))
    #expect(
      !corrections.isOutdated("a", document: corrected, manifest: Self.file(4, changed: 30)))
    corrections.made("a", from: corrected, manifest: manifest)
    #expect(!corrections.isOutdated("a", document: corrected, manifest: manifest))
  }

  @Test("One that nobody waits for is begun once in a while")
  func aside() {
    let corrections = Corrections()
    #expect(corrections.begin("a") && !corrections.begin("a") && corrections.begin("b"))
    let file = Self.file(1, changed: 1)
    corrections.made("a", from: file, manifest: file)
    #expect(corrections.begin("a"))
  }
}
