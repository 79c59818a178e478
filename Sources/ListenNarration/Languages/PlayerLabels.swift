// SPDX-License-Identifier: GPL-3.0-or-later

/// The player's labels in one language; the player fills in `{names}`.
package struct PlayerLabels: Sendable {
  /// The labels with the names that the player has for them, in its order.
  package let entries: [(key: String, text: String)]

  /// The labels of a language.
  package init(
    region: String, listen: String, listenQueue: String, resume: String, voice: String,
    play: String, pause: String, back: String, forward: String, previous: String, next: String,
    previousItem: String, nextItem: String, position: String, place: String, placeItem: String,
    speed: String, follow: String, download: String, close: String, loading: String,
    offline: String, missing: String, network: String, broken: String, manifest: String,
    again: String, retry: String
  ) {
    entries = [
      ("region", region),
      ("listen", listen),
      ("listenQueue", listenQueue),
      ("resume", resume),
      ("voice", voice),
      ("play", play),
      ("pause", pause),
      ("back", back),
      ("forward", forward),
      ("previous", previous),
      ("next", next),
      ("previousItem", previousItem),
      ("nextItem", nextItem),
      ("position", position),
      ("place", place),
      ("placeItem", placeItem),
      ("speed", speed),
      ("follow", follow),
      ("download", download),
      ("close", close),
      ("loading", loading),
      ("offline", offline),
      ("missing", missing),
      ("network", network),
      ("broken", broken),
      ("manifest", manifest),
      ("again", again),
      ("retry", retry),
    ]
  }
}
