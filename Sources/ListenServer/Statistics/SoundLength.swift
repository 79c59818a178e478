// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
package import ListenCore

/// The number of bytes that a minute of a recording takes.
///
/// By the IAB's Podcast Measurement Technical Guidelines (2.1), a download is a minute of sound or more,
/// without the tags before it; of a shorter recording it is the whole.
package struct SoundLength {
  private let site: Site?

  /// Lengths of the recordings of `site`; without one, those of the bit rates in which recordings are
  /// made.
  package init(_ site: Site?) { self.site = site }

  /// Bytes a second by the name's suffix: MP3 and Opus at the rates of ListenAudio, and 16 bits at
  /// 22,050 Hz.
  private static let rates = ["mp3": 8_000, "opus": 4_000, "wav": 44_100]

  /// Whether a file of this name is sound.
  static func isSound(_ name: String) -> Bool {
    name.split(separator: ".").last.map { rates[String($0)] != nil } ?? false
  }

  /// The bytes that make a download of the file at `components` of the site; `largest` is the size of its
  /// largest complete answer, where there was one.
  func threshold(_ components: [String], largest: Int?) -> Int {
    let suffix = components.last?.split(separator: ".").last.map(String.init) ?? ""
    let rate = Self.rates[suffix] ?? 8_000
    guard let site, let size = Files.size(of: ([site.path] + components).joined(separator: "/")),
      size > 0, let seconds = seconds(components.dropLast(), of: site)
    else { return min(60 * rate, largest ?? .max) }
    guard seconds > 60 else { return size }
    // The rate of Opus varies, and its tags are small.
    let second = suffix == "opus" ? Double(size) / seconds : Double(rate)
    return max(1, size - Int((seconds - 60) * second))
  }

  private func seconds(_ folder: [String].SubSequence, of site: Site) -> Double? {
    let path = ([site.path] + folder + ["manifest.json"]).joined(separator: "/")
    guard let bytes = try? Files.read(path),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)),
      let time = PlayingTime(manifest.duration), manifest.listen.sampleRate > 0
    else { return nil }
    let around = (manifest.listen.before ?? 0) + (manifest.listen.after ?? 0)
    return Double(time.microseconds) / 1_000_000 + Double(around)
      / Double(manifest.listen.sampleRate)
  }
}
