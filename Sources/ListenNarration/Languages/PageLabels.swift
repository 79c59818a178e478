// SPDX-License-Identifier: GPL-3.0-or-later

/// The labels of a page in one language; English is the default.
package struct PageLabels: Sendable {
  /// The language of the labels themselves, BCP 47.
  package let language: String
  /// The heading of the list of an article's headings.
  package let contents: String
  /// The heading of the list of files to download.
  package let files: String
  /// Text of the link to the page as it was published.
  package let published: String
  /// The note that the voice is synthetic.
  package let synthetic: String
  /// The word before the day of an edition.
  package let edition: String
  /// The heading of the newest edition.
  package let latest: String
  /// The heading of the editions before it.
  package let earlier: String
  /// The heading of articles of no edition.
  package let others: String
  /// The button that plays.
  package let play: String
  /// The unit of a time, shortened.
  package let minutes: String
  /// Text of the link to the site's page.
  package let home: String
  /// The button that keeps a page with its sounds on the device.
  package let keep: String
  /// The button that removes a kept page from the device.
  package let drop: String
  /// The text while a page is being kept, before the percentage that is done.
  package let keeping: String
  /// The text once a page is kept.
  package let kept: String
  /// The text if a page could not be kept.
  package let unkept: String
  /// Forms of "n articles" for one, two, three to ten, and more, each with `#` for the number.
  package let counts: [String]

  /// The labels of a language.
  package init(
    language: String, contents: String, files: String, published: String, synthetic: String,
    edition: String, latest: String, earlier: String, others: String, play: String, minutes: String,
    home: String, keep: String, drop: String, keeping: String, kept: String, unkept: String,
    counts: [String]
  ) {
    self.language = language
    self.contents = contents
    self.files = files
    self.published = published
    self.synthetic = synthetic
    self.edition = edition
    self.latest = latest
    self.earlier = earlier
    self.others = others
    self.play = play
    self.minutes = minutes
    self.home = home
    self.keep = keep
    self.drop = drop
    self.keeping = keeping
    self.kept = kept
    self.unkept = unkept
    self.counts = counts
  }

  /// A text for a number of articles.
  package func count(_ number: Int) -> String {
    let form =
      switch number {
      case 1: counts[0]
      case 2: counts[1]
      // Arabic: the plural from three to ten, the singular again from eleven (CLDR, plural rules).
      case 3...10: counts[2]
      default: (3...10).contains(number % 100) ? counts[2] : counts[3]
      }
    return form.split(separator: "#", omittingEmptySubsequences: false)
      .joined(separator: String(number))
  }
}
