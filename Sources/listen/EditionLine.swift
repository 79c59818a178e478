// SPDX-License-Identifier: GPL-3.0-or-later

/// One event of `edition --json` and `index --json`; empty keys are left out.
struct EditionLine: Encodable {
  var event: String
  var input: String?
  var article: String?
  var folder: String?
  var duration: String?
  var segments: Int?
  var spoken: Int?
  var warnings: [String]?
  var reason: String?
  var articles: Int?
  var editions: Int?
  var made: Int?
}
