// SPDX-License-Identifier: GPL-3.0-or-later

/// News agencies, which stand in bylines but are sources.
enum Agencies {
  /// Whether `name` is an agency, or just "agencies".
  static func isAgency(_ name: String) -> Bool {
    var key = withoutStaff(name).lowercased().trimmed(of: ".,:;()")
    if key.hasPrefix("the ") { key = String(key.dropFirst(4)) }
    return names.contains(key)
  }

  /// Whether `text` lists sources joined by a plus, one of them an agency: "The Star + Agencies".
  static func isList(_ text: String) -> Bool {
    let parts = text.split(separator: "+")
    return parts.count > 1 && parts.contains { isAgency($0.trimmed) }
  }

  /// "Reuters Staff" is Reuters.
  static func withoutStaff(_ name: String) -> String {
    for suffix in [" Staff", " staff", " STAFF", " Staff Reporter"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }

  private static let names: Set<String> = [
    "reuters", "ap", "associated press", "afp", "agence france-presse", "efe", "agencia efe",
    "agencias", "agencies", "agency", "news agencies", "dpa", "xinhua", "tass", "ria novosti",
    "interfax", "ansa", "anadolu", "anadolu agency", "anadolu agencia", "upi", "pti", "ians",
    "bloomberg", "europa press", "press association", "pa media", "pa", "prensa latina", "telam",
    "télam", "notimex", "ani", "irna", "sana", "wafa", "kyodo", "yonhap", "apa", "wires",
    "wire reports", "وكالات", "الوكالات", "رويترز", "فرانس برس", "أ ف ب", "أ.ف.ب", "الأناضول",
    "وكالة الأناضول", "شينخوا", "سبوتنيك", "د ب أ", "وام", "واس", "وفا", "سانا", "قنا",
  ]
}
