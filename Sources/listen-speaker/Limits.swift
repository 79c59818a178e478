// SPDX-License-Identifier: GPL-3.0-or-later
import CListenShims
import Glibc
import SpeakerProtocol

/// The resources that a child may use before the kernel ends it.
struct Limits {
  /// The engine with its largest dictionary needs under 100 MB; a runaway needs gigabytes.
  private static let addressSpaceBytes: UInt = 1 << 30

  private let request: Request

  init(_ request: Request) { self.request = request }

  /// Applies the limits to the calling process.
  func apply() {
    listen_die_with_parent(SIGKILL)
    signal(SIGPIPE, SIG_DFL)
    // The hard limit comes a second later, so that the signal of this limit is SIGXCPU, and SIGKILL
    // tells of a hand from outside.
    let seconds = UInt(request.processorSeconds)
    limit(RLIMIT_CPU, soft: seconds, hard: seconds + 1)
    limit(RLIMIT_AS, soft: Self.addressSpaceBytes, hard: Self.addressSpaceBytes)
    limit(RLIMIT_CORE, soft: 0, hard: 0)
    // A limit on wall time would end an honest child on a busy machine, and the output would depend
    // on that.
    listen_alarm_when_idle(request.idleSeconds)
  }

  private func limit(_ resource: __rlimit_resource, soft: UInt, hard: UInt) {
    var limits = rlimit(rlim_cur: soft, rlim_max: hard)
    setrlimit(__rlimit_resource_t(resource.rawValue), &limits)
  }
}
