// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "listen",
  products: [
    .executable(name: "listen", targets: ["listen"]),
    .executable(name: "listen-speaker", targets: ["listen-speaker"]),
    .library(name: "ListenCore", targets: ["ListenCore"]),
    .library(name: "ListenServer", targets: ["ListenServer"]),
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
    .systemLibrary(
      name: "CEBUR128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
    .systemLibrary(
      name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CListenShims"),
    .target(name: "SpeakerProtocol", swiftSettings: strict),
    // Optimized in debug builds too: without, the network takes minutes where it takes a second.
    .target(
      name: "DiacriticNetwork", dependencies: ["CListenShims"],
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    // Optimized in debug builds too: what is done to many samples at once is done by generic calls
    // for each of them without.
    .target(
      name: "Levelling",
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .executableTarget(
      name: "listen-speaker", dependencies: ["CESpeakNG", "CListenShims", "SpeakerProtocol"],
      swiftSettings: strict),
    .target(
      name: "ListenCore",
      dependencies: [
        "CCrypto", "CLAME", "CLibXML2", "CMPG123", "COpusEnc", "CSoxr", "CListenShims",
        "DiacriticNetwork", "Levelling", "SpeakerProtocol",
      ],
      // The player and the pages' style are in the program itself: there is nothing to install.
      resources: [
        "newspaper.css", "Player/player.css", "Player/highlights.css", "Player/labels.js",
        "Player/memory.js", "Player/publication.js", "Player/recovery.js", "Player/deck.js",
        "Player/playback.js", "Player/reading.js", "Player/following.js", "Player/along.js",
        "Player/session.js", "Player/bar.js", "Player/element.js",
      ].map { .embedInCode("Pages/" + $0) }, swiftSettings: strict),
    .target(
      name: "ListenServer", dependencies: ["CListenShims", "CMicroHTTPD", "CZlib", "ListenCore"],
      swiftSettings: strict),
    .target(name: "Arguments", swiftSettings: strict),
    .executableTarget(
      name: "listen", dependencies: ["Arguments", "CListenShims", "ListenCore", "ListenServer"],
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
      name: "ListenTesting", dependencies: ["ListenCore"], path: "Tests/Support",
      swiftSettings: strict),
    .testTarget(
      name: "SpeakerProtocolTests", dependencies: ["SpeakerProtocol"], swiftSettings: strict),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Arguments", "ListenTesting", "listen"],
      swiftSettings: strict),
    .testTarget(
      name: "LevellingTests", dependencies: ["CEBUR128", "Levelling"], swiftSettings: strict),
    .testTarget(
      name: "ListenServerTests", dependencies: ["ListenCore", "ListenServer", "ListenTesting"],
      swiftSettings: strict),
    .testTarget(
      name: "ListenCoreTests",
      dependencies: [
        "CListenShims", "DiacriticNetwork", "Levelling", "ListenCore", "ListenTesting",
      ],
      swiftSettings: strict),
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
        "CLibFuzzer", "CListenShims", "ListenCore", "ListenServer", "SpeakerProtocol",
      ],
      path: "Fuzz/ListenFuzz", swiftSettings: strict),
  ]
}
