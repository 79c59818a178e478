// SPDX-License-Identifier: GPL-3.0-or-later
import ListenCore

func speak(
  _ text: String, _ installation: Installation,
  hear: (Segment, Speech, [WordTiming]) -> Void
) async throws {
  let document = Source(name: "article", bytes: Array(text.utf8))
  let article = try ArticleReader().read(document)[0].article
  let narrator = Narrator(installation)
  let engine = try SpeakerPool(speaker: installation.speaker, count: 2)
  for segment in try narrator.script(for: article).segments {
    let utterance = Utterance(segment.text, voice: segment.voice)
    let speech = try await engine.speak(utterance)
    let words = WordTiming.words(of: segment.text, utterance, speech)
    hear(segment, speech, words)
  }
}
