// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenFormats

/// The boxes that publishing systems put between an article's paragraphs in their feeds.
///
/// Offers, cards of other stories, buttons, notes: their class names say what they are.
enum FeedBoxes {
  /// Reasons by whole class names: WordPress with Jetpack, Ghost, Substack, Medium, Drupal.
  private static let names: [String: String] = {
    var table: [String: String] = [:]
    func add(_ reason: String, _ names: String) {
      for name in names.split(separator: " ") { table[String(name)] = reason }
    }
    add(
      "newsletter",
      """
      subscription-widget-wrap-editor subscription-widget-wrap subscription-widget subscribe-widget \
      kg-signup-card kg-cta-card wp-block-jetpack-subscriptions jetpack_subscription_widget \
      wp-block-newsletterglue-form kg-email-cta-card kg-product-card paywall-jump \
      install-substack-app-embed community-chat mc4wp-form wp-block-mailpoet-subscription-form-block
      """)
    add(
      "related links",
      """
      kg-bookmark-card kg-embed-card-link jp-relatedposts digest-post-embed embedded-post-wrap \
      embedded-publication-wrap wp-block-latest-posts wp-block-query wp-block-embed-wordpress \
      wp-embedded-content yarpp yarpp-related yarpp-related-rss crp_related wp-block-page-list \
      wp-block-newspack-blocks-homepage-articles mixtapeEmbed
      """)
    add(
      "button",
      """
      kg-button-card button-wrapper wp-block-button wp-block-buttons kg-btn more-link read-more \
      readmore post-read-more wp-block-read-more wp-block-file__button wp-element-button
      """)
    add(
      "share buttons",
      "sharedaddy sd-sharing heateor_sss_sharing_container addtoany_share_save_container ssba post-ratings"
    )
    add("footnote", "footnote footnote-anchor footnotes footnote-ref wp-block-footnotes fn")
    add(
      "picture",
      """
      kg-callout-emoji kg-audio-card kg-video-card kg-file-card kg-gallery-card kg-image-card \
      wp-block-gallery wp-block-image wp-block-video wp-block-audio wp-block-file \
      captioned-image-container image-caption wp-caption wp-caption-text
      """)
    add(
      "embedded post", "twitter-tweet tweet instagram-media tiktok-embed poll-embed comment-embed")
    return table
  }()

  /// Why the element's text is not the article's, if it is such a box.
  static func reason(_ markup: Markup, _ node: Int) -> String? {
    guard let value = markup.value(.class, of: node) else { return nil }
    for name in value.split(whereSeparator: { $0 <= 0x20 }) {
      if let reason = names[String(decoding: name, as: UTF8.self)] { return reason }
    }
    return nil
  }
}
