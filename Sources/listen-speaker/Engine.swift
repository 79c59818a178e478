// SPDX-License-Identifier: GPL-3.0-or-later
import CESpeakNG
import CListenShims
import Glibc
import SpeakerProtocol

/// The calls to libespeak-ng that a speaker makes.
struct Engine {
  /// Exit codes of a child.
  enum Exit {
    static let done: Int32 = 0
    static let voiceMissing: Int32 = 1
    static let refused: Int32 = 2
    static let orphaned: Int32 = 3
    static let otherVoice: Int32 = 4
  }

  let version: String
  let sampleRate: UInt32

  /// Initialises the library with output by callback; nil if its data is missing.
  init?() {
    // The older call is used because it alone can request phoneme events (1.51).
    let options = espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_DONT_EXIT
    guard espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 200, nil, Int32(options)) > 0 else {
      return nil
    }
    var path: UnsafePointer<CChar>?
    guard let text = espeak_Info(&path) else { return nil }
    version = String(cString: text)
    sampleRate = UInt32(espeak_ng_GetSampleRate())
  }

  /// Answers `request`, whose voice is already set, in a child.
  ///
  /// Returns the child's exit code.
  func serve(_ request: Request, to output: Pipe) -> Int32 {
    let parameters: [(espeak_PARAMETER, Int32)] = [
      (espeakRATE, request.wordsPerMinute), (espeakPITCH, request.pitch),
      (espeakRANGE, request.range), (espeakWORDGAP, request.wordGap),
      (espeakVOLUME, request.volume),
    ]
    for (parameter, value) in parameters {
      guard espeak_ng_SetParameter(parameter, value, 0) == ENS_OK else { return Exit.refused }
    }
    switch request.kind {
    case .speech: return speak(request.text)
    case .phonemes: return transcribe(request.text, to: output)
    case .words: return spell(request.text)
    }
  }

  /// Sets the voice, which reads its files and its language's dictionary.
  ///
  /// If a voice file is missing, another voice stays set, so the status must be checked. The engine
  /// truncates a path after 59 bytes and at a `+` (1.51), so it receives the path of an open
  /// descriptor.
  func set(_ voice: Request.Voice) -> Int32 {
    let status: espeak_ng_STATUS
    switch voice {
    case .file(let path):
      let file = open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return Exit.voiceMissing }
      status = espeak_ng_SetVoiceByFile("/proc/self/fd/\(file)")
      close(file)
    case .name(let name):
      var found = espeak_ng_SetVoiceByName(name)
      if found != ENS_OK, let file = Self.file(ofLanguage: name) {
        found = espeak_ng_SetVoiceByName(file)
      }
      status = found
    }
    return status == ENS_OK ? Exit.done : Exit.voiceMissing
  }

  /// The file of the engine's own voice for a language that it lists by another name than the file's:
  /// `gmw/en` for `en-gb`, `roa/fr+m3` for `fr-fr+m3`.
  private static func file(ofLanguage name: String) -> String? {
    let language = name.prefix { $0 != "+" }
    let variant = name.dropFirst(language.count)
    guard var voices = espeak_ListVoices(nil) else { return nil }
    while let voice = voices.pointee {
      voices += 1
      // The list holds a byte of priority before each name.
      guard let languages = voice.pointee.languages, languages.pointee != 0,
        let identifier = voice.pointee.identifier,
        String(cString: languages + 1) == language
      else { continue }
      let file = String(cString: identifier)
      // Voices of other programs that may not be there.
      if !file.hasPrefix("mb/") { return file + variant }
    }
    return nil
  }

  private func speak(_ text: String) -> Int32 {
    espeak_SetSynthCallback { samples, count, events in
      CallbackTarget.receive(samples, count, events)
    }
    let status = synthesize(text)
    do { try CallbackTarget.finish() } catch { return Exit.orphaned }
    return status == ENS_OK ? Exit.done : Exit.refused
  }

  /// Sends the words with their phonemes, as the engine would speak them.
  private func spell(_ text: String) -> Int32 {
    guard let nowhere = fopen("/dev/null", "w") else { return Exit.refused }
    // The engine makes the phonemes of a clause for its trace, and hands the callback the same.
    espeak_SetPhonemeTrace(Self.ipa, nowhere)
    espeak_SetPhonemeCallback { clause in WordTarget.receive(clause: clause) }
    espeak_SetSynthCallback { _, _, events in WordTarget.receive(events) }
    let status = synthesize(text)
    do { try WordTarget.finish() } catch { return Exit.orphaned }
    return status == ENS_OK ? Exit.done : Exit.refused
  }

  private func synthesize(_ text: String) -> espeak_ng_STATUS {
    // With the addresses that the parent fixed, this leaves nothing to chance that the engine reads
    // without having written it: the environment, which lies on the same stack, shifts it.
    listen_clear_stack()
    return text.withCString {
      espeak_ng_Synthesize(
        $0, strlen($0) + 1, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8 | espeakPHONEMES), nil,
        nil)
    }
  }

  /// Transcribes each line in a child of its own, because the result depends on earlier lines, and
  /// so that a line that crashes the engine affects no other.
  ///
  /// `espeak_TextToPhonemes` honours `[[…]]` only after a synthesis with `espeakPHONEMES` in the
  /// same process, and the first call after that still carries a sound of it (measured, 1.51). A
  /// silent synthesis and a discarded transcription therefore come first.
  private func transcribe(_ text: String, to output: Pipe) -> Int32 {
    espeak_SetSynthCallback { _, _, _ in 0 }
    espeak_ng_Synthesize(
      "a", 2, 0, POS_CHARACTER, 0, UInt32(espeakCHARS_UTF8 | espeakPHONEMES), nil, nil)
    _ = phonemes(of: "a")
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let child = listen_fork()
      if child == 0 {
        listen_die_with_parent(SIGKILL)
        let frames = Frame.phonemes(of: phonemes(of: String(Substring(line))), line: UInt32(index))
        do {
          for frame in frames { try output.write(frame.encoded) }
        } catch { _exit(Exit.orphaned) }
        _exit(Exit.done)
      }
      guard child > 0 else { return Exit.refused }
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }
    return Exit.done
  }

  /// IPA of one line, its clauses joined by a space.
  private func phonemes(of line: String) -> String {
    listen_clear_stack()
    // A last clause of one letter or digit is lost unless something follows (1.51, measured).
    return (line + " ").withCString { start in
      var rest: UnsafeRawPointer? = UnsafeRawPointer(start)
      var clauses: [String] = []
      while rest != nil {
        guard let clause = espeak_TextToPhonemes(&rest, Int32(espeakCHARS_UTF8), Self.ipa) else {
          break
        }
        clauses.append(String(cString: clause))
        if let at = rest, at.load(as: CChar.self) == 0 { break }
      }
      return clauses.joined(separator: " ")
    }
  }

  /// `phonememode` bit 1: IPA (speak_lib.h).
  private static let ipa: Int32 = 2
}
