// SPDX-License-Identifier: GPL-3.0-or-later

/// Foreign names, which take no case endings, and words that are always read alike.
enum ArabicNames {
  /// The vowelled form of a name, also behind `و ف ب ل ك`.
  static func vowels(_ skeleton: String) -> String? {
    if let name = table[skeleton] { return name }
    for (letter, vowelled) in prefixes where skeleton.hasPrefix(letter) {
      if let name = table[String(skeleton.dropFirst(letter.count))] { return vowelled + name }
    }
    return nil
  }

  private static let prefixes = [
    ("و", "وَ"), ("ف", "فَ"), ("ب", "بِ"), ("ل", "لِ"), ("ك", "كَ"), ("ول", "وَلِ"), ("وب", "وَبِ"),
  ]

  /// Little words that the network has no reason to vary.
  static let particles: [String: String] = [
    "و": "وَ", "في": "فِي", "وفي": "وَفِي", "إلى": "إِلَى", "الى": "إِلَى", "على": "عَلَى", "وعلى": "وَعَلَى",
    "وإلى": "وَإِلَى",
    "أو": "أَوْ", "هو": "هُوَ", "هي": "هِيَ", "وهو": "وَهُوَ", "وهي": "وَهِيَ", "ثم": "ثُمَّ", "مئوية": "مِئَوِيَّة",
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for name in list.split(whereSeparator: \.isWhitespace) {
      table[ArabicLetter.skeleton(String(name))] = String(name)
    }
    return table
  }()

  private static let list = """
    بُوتِين تْرَامْب
    """
}
