// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle

/// A block of a Markdown text.
enum MarkdownBlock: Hashable {
  case heading(level: Int, String)
  case text(Block.Kind, String)
  /// A picture that stands alone: its address, and its title or alternative text.
  case image(address: String, caption: String)
  /// A block that is not read out, with the reason.
  case dropped(String, reason: String)
}
