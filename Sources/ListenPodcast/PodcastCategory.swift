// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A category by which Apple, and directories that follow it, classify podcasts.
///
/// <https://podcasters.apple.com/support/1691-apple-podcasts-categories>
struct PodcastCategory: Sendable, Hashable {
  /// A name such as `News`.
  let name: String
  /// A subcategory such as `Politics`.
  let subcategory: String?

  /// The category that a setting such as `News > Politics` names.
  init(_ text: String) {
    let parts = text.split(separator: ">", maxSplits: 1).map { $0.trimmed }
    name = parts.first ?? ""
    subcategory = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
  }

  /// Whether directories recognise it.
  var isKnown: Bool {
    guard let below = Self.all[name] else { return false }
    return subcategory.map(below.contains) ?? true
  }

  /// Every category with its subcategories.
  static let all: [String: [String]] = [
    "Arts": [
      "Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts",
    ],
    "Business": [
      "Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit",
    ],
    "Comedy": ["Comedy Interviews", "Improv", "Stand-Up"],
    "Education": ["Courses", "How To", "Language Learning", "Self-Improvement"],
    "Fiction": ["Comedy Fiction", "Drama", "Science Fiction"],
    "Government": [],
    "Health & Fitness": [
      "Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality",
    ],
    "History": [],
    "Kids & Family": [
      "Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids",
    ],
    "Leisure": [
      "Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies",
      "Home & Garden", "Video Games",
    ],
    "Music": ["Music Commentary", "Music History", "Music Interviews"],
    "News": [
      "Business News", "Daily News", "Entertainment News", "News Commentary", "Politics",
      "Sports News", "Tech News",
    ],
    "Religion & Spirituality": [
      "Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Religion", "Spirituality",
    ],
    "Science": [
      "Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics",
      "Natural Sciences", "Nature", "Physics", "Social Sciences",
    ],
    "Society & Culture": [
      "Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships",
    ],
    "Sports": [
      "Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey",
      "Rugby", "Running", "Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling",
    ],
    "Technology": [],
    "True Crime": [],
    "TV & Film": ["After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"],
  ]
}
