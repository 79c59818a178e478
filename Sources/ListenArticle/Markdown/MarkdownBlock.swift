// SPDX-License-Identifier: GPL-3.0-or-later

/// A block of a Markdown text.
enum MarkdownBlock: Hashable {
  case heading(level: Int, String)
  case text(Block.Kind, String)
  /// A picture that stands alone: its address, and its title or alternative text.
  case image(address: String, caption: String)
  /// What is not read out, and why.
  case dropped(String, reason: String)
}
