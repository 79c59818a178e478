// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenNarration

/// The program's own words in English: spoken, in feeds, on pages and in the player.
enum EnglishLabels {
  static let byline = BylineForm(
    prefix: "By ", comma: ", ", conjunction: { _ in " and " }, dateComma: ", ",
    date: .init(day: "{day} {month} {year}", month: "{month} {year}"))

  static let opening = OpeningWords(title: "News of {day}", lead: "Headlines:")

  static let briefing = BriefingWords(title: "Briefing of {day}", closing: "That was the briefing.")

  static let feed = FeedWords(
    syntheticVoice: "Read by a synthetic voice.", dailyEdition: "Daily edition",
    dailyBriefing: "Daily briefing", readArticle: "Read the article")

  static let page = PageLabels(
    language: "en",
    contents: "In this article", files: "Files", published: "The published page",
    synthetic: "Read aloud by a synthetic voice", edition: "Edition",
    latest: "The latest edition", earlier: "Earlier editions", others: "More articles",
    play: "Play", minutes: "min", home: "All editions",
    keep: "Keep on this device", drop: "Remove from this device", keeping: "Keeping…",
    kept: "Can be heard without a connection", unkept: "Not kept: no connection, or no space",
    counts: ["# article", "# articles", "# articles", "# articles"])

  static let player = PlayerLabels(
    region: "Listen",
    listen: "Listen to this article",
    listenQueue: "Listen to this edition",
    resume: "Continue listening",
    voice: "Synthetic voice",
    play: "Play",
    pause: "Pause",
    back: "Back 10 seconds",
    forward: "Forward 10 seconds",
    previous: "Previous paragraph",
    next: "Next paragraph",
    previousItem: "Previous article",
    nextItem: "Next article",
    position: "Position",
    place: "{time} of {total}, paragraph {number} of {count}",
    placeItem: "{time} of {total}, article {number} of {count}",
    speed: "Speed",
    follow: "Scroll along with the voice",
    download: "Download as {format}",
    close: "Pause and close this bar",
    loading: "Loading…",
    offline: "There is no connection. Listening goes on as soon as there is one.",
    missing: "The sound of this part is missing.",
    network: "The sound cannot be reached.",
    broken: "The sound of this part cannot be played.",
    manifest: "The list of sounds cannot be read.",
    again: "Trying again…",
    retry: "Try again",
    settings: "Settings",
    step: "Step by",
    sentence: "Sentence",
    paragraph: "Paragraph",
    heading: "Heading",
    previousSentence: "Previous sentence",
    nextSentence: "Next sentence",
    previousHeading: "Previous heading",
    nextHeading: "Next heading",
    light: "Highlight",
    word: "Word",
    none: "Nothing",
    colours: "Colours",
    standard: "Standard",
    yellow: "Yellow",
    blue: "Blue",
    contrast: "High contrast",
    sleep: "Sleep timer",
    off: "Off",
    paragraphEnd: "End of the paragraph",
    articleEnd: "End of the article",
    captions: "Captions",
    selection: "Hear the selection",
    later: "Listen later",
    unlist: "Remove from the queue",
    line: "Queue",
    goOn: "Continue with what comes next",
    upNext: "Next: {title}",
    heard: "Heard",
    left: "{time} left")
}
