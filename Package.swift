// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

// Numeric loops are optimized in debug builds too: otherwise the network takes
// minutes where it takes a second.
let optimized = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

// The rooms, in the order in which an article goes through them. A room sees those that it names here
// and no other; the compiler keeps to that (at the end of this file).
let articles: [Target.Dependency] = ["ListenFiles", "ListenFormats", "ListenArticle"]
let narrating = articles + ["ListenNarration"]
let published = articles + ["ListenAudio", "ListenLevelling", "ListenPublication"]
let languages: [Target.Dependency] = ["ListenEnglish", "ListenSpanish", "ListenArabic"]
let all =
  published + languages + [
    "ListenReading", "ListenNarration", "ListenSpeech", "ListenBooks", "ListenPages",
    "ListenPodcast",
  ]

/// The voice profiles in `voices`, by name: where this manifest is read from a repository, there are no
/// folders to look into.
let profiles = ["ar-news", "en-gb-news", "en-news", "es-419-news", "es-news"].map { $0 + ".json" }

/// The tables of a language that editors keep; they are in the program itself.
let tables: [Resource] = ["abbreviations.tsv", "currencies.tsv", "units.tsv"].map {
  .embedInCode("Tables/" + $0)
}

func room(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil,
  settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of a room may use the whole, to see what it does with what the others make.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ["ListenCore", "ListenTesting"] + all + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "listen",
  products: [
    .executable(name: "listen", targets: ["listen"]),
    .executable(name: "listen-speaker", targets: ["listen-speaker"]),
    .executable(name: "listen-fetch", targets: ["listen-fetch"]),
    .library(name: "ListenCore", targets: ["ListenCore"]),
    .library(name: "ListenServer", targets: ["ListenServer"]),
    .library(name: "ListenVoices", targets: ["ListenVoices"]),
  ],
  targets: [
    .systemLibrary(
      name: "CESpeakNG", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLAME", pkgConfig: "lame", providers: [.apt(["libmp3lame-dev"])]),
    .systemLibrary(
      name: "CMPG123", pkgConfig: "libmpg123", providers: [.apt(["libmpg123-dev"])]),
    .systemLibrary(name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
    .systemLibrary(
      name: "COpusEnc", pkgConfig: "libopusenc", providers: [.apt(["libopusenc-dev"])]),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CEBUR128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CListenShims"),
    .target(name: "CListenPictures", exclude: ["artwork.png", "cover.png"]),
    room("SpeakerProtocol", []),
    room("DiacriticNetwork", ["CListenShims"], settings: optimized),
    room("ListenLevelling", [], settings: optimized),
    .executableTarget(
      name: "listen-speaker", dependencies: ["CESpeakNG", "CListenShims", "SpeakerProtocol"],
      swiftSettings: strict),
    room("FetchProtocol", []),
    .executableTarget(
      name: "listen-fetch", dependencies: ["CCurl", "FetchProtocol"], swiftSettings: strict),
    room("ListenFiles", ["CCrypto", "CListenShims"]),
    room("ListenFormats", ["CLibXML2", "ListenFiles"]),
    room("ListenArticle", ["ListenFiles", "ListenFormats"]),
    room("ListenReading", ["CCMark", "CYAML"] + articles),
    room("ListenNarration", articles),
    room("ListenEnglish", narrating, resources: tables),
    room("ListenSpanish", narrating, resources: tables),
    room("ListenArabic", narrating + ["DiacriticNetwork"], resources: tables),
    room(
      "ListenSpeech", ["CListenShims", "ListenFiles", "ListenNarration", "SpeakerProtocol"]),
    room(
      "ListenAudio",
      [
        "CLAME", "CListenPictures", "CListenShims", "CMPG123", "COpusEnc", "CSoxr",
        "ListenArticle", "ListenFiles", "ListenLevelling", "ListenNarration", "ListenSpeech",
      ]),
    room("ListenPublication", narrating + ["ListenAudio", "ListenLevelling"]),
    // The player and the pages' style are in the program itself: there is nothing to install.
    room(
      "ListenPages", published + ["ListenNarration"],
      resources: [
        "newspaper.css", "Player/player.css", "Player/highlights.css", "Player/labels.js",
        "Player/memory.js", "Player/settings.js", "Player/publication.js", "Player/recovery.js",
        "Player/deck.js", "Player/playback.js", "Player/sleep.js", "Player/reading.js",
        "Player/marker.js", "Player/following.js", "Player/along.js", "Player/session.js",
        "Player/report.js", "Player/lists.js", "Player/icons.js", "Player/captions.js",
        "Player/panel.js", "Player/bar.js", "Player/element.js", "Player/edition.js",
        "Player/offline.js",
      ].map { .embedInCode($0) }),
    room("ListenBooks", published + ["CZlib"]),
    room("ListenPodcast", published + ["CListenPictures"]),
    room("ListenCore", all + ["CListenShims"]),
    // What a package that depends on this one has instead of an installation.
    .target(
      name: "ListenVoices", path: "voices", exclude: ["README.md", "tools"],
      sources: ["ShippedVoices.swift"],
      resources: (profiles + ["engine", "languages", "lexicons"]).map { .copy($0) },
      swiftSettings: strict),
    room("ListenServer", ["CListenShims", "CMicroHTTPD", "CZlib", "ListenCore", "ListenHooks"]),
    room("ListenFetch", ["CListenShims", "CZlib", "FetchProtocol", "ListenCore"]),
    room("ListenHooks", ["CCrypto", "FetchProtocol", "ListenCore", "ListenFetch"]),
    room("ListenArguments", ["ListenFiles"]),
    .executableTarget(
      name: "listen",
      dependencies: [
        "CListenShims", "ListenArguments", "ListenCore", "ListenFetch", "ListenHooks",
        "ListenServer",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "listen-bench", dependencies: ["CListenShims", "ListenCore"],
      path: "Benchmarks/ListenBench",
      swiftSettings: strict),
    .executableTarget(
      name: "listen-soak", dependencies: ["CListenShims", "ListenCore"],
      path: "Benchmarks/ListenSoak",
      swiftSettings: strict),
    .target(
      name: "ListenTesting", dependencies: ["ListenCore", "ListenNarration"], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "SpeakerProtocolTests", dependencies: ["SpeakerProtocol"], swiftSettings: strict),
    .testTarget(
      name: "ListenHooksTests", dependencies: ["ListenCore", "ListenHooks"],
      swiftSettings: strict),
    .testTarget(
      name: "ListenFetchTests",
      dependencies: ["FetchProtocol", "ListenCore", "ListenFetch"],
      swiftSettings: strict),
    .testTarget(
      name: "ListenArgumentsTests", dependencies: ["ListenArguments"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["ListenArguments", "ListenTesting", "listen"],
      swiftSettings: strict),
    .testTarget(
      name: "ListenLevellingTests", dependencies: ["CEBUR128", "ListenLevelling"],
      swiftSettings: strict),
    .testTarget(
      name: "ListenServerTests",
      dependencies: ["ListenCore", "ListenHooks", "ListenServer", "ListenTesting"],
      swiftSettings: strict),
    tests("ListenFiles"), tests("ListenFormats"), tests("ListenArticle"), tests("ListenReading"),
    tests("ListenNarration"),
    tests("ListenEnglish"), tests("ListenSpanish"),
    tests("ListenArabic", ["DiacriticNetwork"]), tests("ListenSpeech", ["SpeakerProtocol"]),
    tests("ListenAudio"),
    tests("ListenPublication"), tests("ListenBooks"), tests("ListenPages"), tests("ListenPodcast"),
    tests("ListenCore", ["CListenShims"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzers need flags that the rest must not have: `make fuzz` gives both.
if Context.environment["LISTEN_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "listen-fuzz",
      dependencies: [
        "CLibFuzzer", "CListenShims", "ListenCore", "ListenFiles", "ListenFormats",
        "ListenPublication", "ListenServer", "SpeakerProtocol",
      ],
      path: "Fuzz/ListenFuzz", swiftSettings: strict),
  ]
}

// A room can be imported by those that name it above and by no other, not even where another room
// that they name brings it along. ListenCore, which exports the rooms, is for everyone.
let open: Set = ["ListenCore", "ListenServer", "ListenVoices"]
for room in package.targets where room.type == .regular && !open.contains(room.name) {
  let clients = package.targets.filter { target in
    target.dependencies.contains {
      switch $0 {
      case .byNameItem(let name, _), .targetItem(let name, _): name == room.name
      default: false
      }
    }
  }
  guard room.swiftSettings != nil else { continue }
  room.swiftSettings?.append(
    .unsafeFlags(
      clients.flatMap {
        ["-Xfrontend", "-allowable-client", "-Xfrontend", $0.name.replacing("-", with: "_")]
      }))
}
