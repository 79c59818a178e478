// SPDX-License-Identifier: GPL-3.0-or-later
internal import Synchronization

/// The identities of the engines beside the standard one: their names, versions and everything that
/// they make sound with.
///
/// A profile whose voice is of such an engine asks for it, so that a stored sound is of one version,
/// and an engine that is missing is noticed before anything is spoken. Each is asked once.
public final class EngineIdentities: Sendable {
  /// An engine that cannot be used.
  public struct Missing: Error, Sendable, Hashable {
    /// The program, or the engine's name.
    public var program: String
    /// The reason.
    public var reason: String

    /// A `program` that cannot be used for a reason.
    public init(program: String, reason: String) {
      self.program = program
      self.reason = reason
    }
  }

  private let ask: @Sendable (EngineVoice.Engine) -> Result<String, Missing>
  private let known = Mutex<[EngineVoice.Engine: Result<String, Missing>]>([:])

  /// Engines that answer by `ask`.
  public init(_ ask: @escaping @Sendable (EngineVoice.Engine) -> Result<String, Missing>) {
    self.ask = ask
  }

  /// No engine beside the standard one.
  public static let none = EngineIdentities {
    .failure(Missing(program: $0.rawValue, reason: "there is no such engine here"))
  }

  /// The identity of `engine`.
  func identity(of engine: EngineVoice.Engine) throws(Missing) -> String {
    try known.withLock { known in
      if let answer = known[engine] { return answer }
      let answer = ask(engine)
      known[engine] = answer
      return answer
    }.get()
  }
}

extension EngineIdentities: Hashable {
  /// Whether both are the same instance.
  public static func == (one: EngineIdentities, other: EngineIdentities) -> Bool { one === other }

  /// Hashes what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
