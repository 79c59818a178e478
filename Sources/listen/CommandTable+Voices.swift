// SPDX-License-Identifier: GPL-3.0-or-later
import ListenArguments

/// The commands for voices, and for the programs that speak with them.
extension CommandTable {
  static let voices = Command(
    "voices", abstract: "List the voice profiles and where each was found.",
    options: [json], examples: [Example("listen voices", "One line a profile.")],
    subcommands: [
      Command(
        "add", abstract: "Check a neural voice and make it ready, with a profile that names it.",
        discussion: """
          A voice of Piper is two files, FILE.onnx and FILE.onnx.json. They are copied into \
          piper/ of the folder of voices, with the licence and the source that are given or that \
          lie beside them; the model is made to tell when each word is spoken. The profile NAME.json \
          names them, with the lexicons of the language.
          """,
        operands: [Operand("FILE", help: "The voice's .onnx file.")],
        options: [
          .value(
            "output", short: "o", "DIR", .directory, help: "The folder of voices.",
            defaultText: "the first of $LISTEN_VOICES, else voices"),
          .value(
            "name", "NAME", help: "The profile's name.", defaultText: "the file's name"),
          language.adapted(help: "The language.", defaultText: "as the voice says"),
          .value(
            "licence", "FILE", .file, help: "The voice's licence.",
            defaultText: "MODEL_CARD or LICENSE beside the file"),
          .value("source", "TEXT", help: "Where the voice is from, such as its address."),
          quiet,
        ],
        examples: [
          Example(
            "listen voices add en_US-joe-medium.onnx -o voices",
            "Then: listen render -v voices/en_US-joe-medium.json page.html.")
        ])
    ], runsAlone: true)

  static let speaker = Command(
    "speaker", abstract: "Work on speakers, the programs that make the sound.",
    subcommands: [
      Command(
        "check", abstract: "Run a speaker against the promises of the protocol.",
        discussion: """
          docs/speakers.md is the protocol. Each test starts the program anew, speaks English with it, \
          kills it or sends it nonsense, and is told in a line: what was seen, or what is wrong.
          """,
        operands: [
          Operand("PROGRAM", help: "The speaker.", .one),
          Operand("ARG", help: "A word for the program; options come after --.", .any, .text),
        ],
        options: [
          .value(
            "voice", short: "v", "VOICE", help: "The voice to ask for: a name, or a path.",
            defaultText: "en-us"),
          .value(
            "patience", "SECONDS", .integer(1...3_600),
            help: "How long it may do nothing before an answer.", defaultText: "120"),
          json, quiet,
        ],
        examples: [
          Example("listen speaker check /usr/libexec/listen/listen-speaker", "The one it has."),
          Example("listen speaker check ./mine -v ./voice.bin -- --fast", "One of your own."),
        ])
    ])
}
