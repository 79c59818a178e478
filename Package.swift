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
  ],
  targets: [
    .systemLibrary(
      name: "CESpeakNG", pkgConfig: "espeak-ng", providers: [.apt(["libespeak-ng-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLAME", pkgConfig: "lame", providers: [.apt(["libmp3lame-dev"])]),
    .systemLibrary(name: "CSoxr", pkgConfig: "soxr", providers: [.apt(["libsoxr-dev"])]),
    .systemLibrary(
      name: "COpusEnc", pkgConfig: "libopusenc", providers: [.apt(["libopusenc-dev"])]),
    .systemLibrary(
      name: "CEBUR128", pkgConfig: "libebur128", providers: [.apt(["libebur128-dev"])]),
    .target(name: "CListenShims"),
    .target(name: "SpeakerProtocol", swiftSettings: strict),
    // Optimized in debug builds too: without, the network takes minutes where it takes a second.
    .target(
      name: "DiacriticNetwork", dependencies: ["CListenShims"],
      swiftSettings: strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .executableTarget(
      name: "listen-speaker", dependencies: ["CESpeakNG", "CListenShims", "SpeakerProtocol"],
      swiftSettings: strict),
    .target(
      name: "ListenCore",
      dependencies: [
        "CCrypto", "CEBUR128", "CLAME", "CLibXML2", "COpusEnc", "CSoxr", "CListenShims",
        "DiacriticNetwork", "SpeakerProtocol",
      ],
      // The player and the pages' style are in the program itself: there is nothing to install.
      resources: [
        "newspaper.css", "Player/player.css", "Player/highlights.css", "Player/labels.js",
        "Player/memory.js", "Player/publication.js", "Player/deck.js", "Player/reading.js",
        "Player/following.js", "Player/session.js", "Player/bar.js", "Player/element.js",
      ].map { .embedInCode("Pages/" + $0) }, swiftSettings: strict),
    .target(name: "Arguments", swiftSettings: strict),
    .executableTarget(
      name: "listen", dependencies: ["Arguments", "CListenShims", "ListenCore"],
      swiftSettings: strict),
    .executableTarget(
      name: "listen-bench", dependencies: ["CListenShims", "ListenCore"],
      path: "Benchmarks/ListenBench",
      swiftSettings: strict),
    .executableTarget(
      name: "listen-site-pages", dependencies: ["ListenCore"], path: "Tests/browser/SitePages",
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
      name: "ListenCoreTests",
      dependencies: ["CListenShims", "DiacriticNetwork", "ListenCore", "ListenTesting"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
