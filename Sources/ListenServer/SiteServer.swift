// SPDX-License-Identifier: GPL-3.0-or-later
internal import Foundation
internal import Glibc
public import ListenCore
internal import Synchronization

/// Serves a site over HTTP until it is stopped.
///
/// ```swift
/// let server = try SiteServer(Site("site"), host: "127.0.0.1", port: 8080)
/// print(server.address)  // http://127.0.0.1:8080/
/// await server.stop()
/// ```
public final class SiteServer: Sendable {
  /// The URL at which it listens.
  public let address: String
  /// The port, which the system chooses if 0 was requested.
  public let port: Int
  private let site: SiteHandler
  private let table: ConnectionTable
  private let listener: Listener
  private let library: MicroHTTPD
  private let limits: ServerLimits
  private let sweeper: Task<Void, Never>

  /// Starts serving `site`.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - host: a numeric address or a name of this machine.
  ///   - port: the port; 0 for any free one.
  ///   - limits: limits on clients' use of resources.
  ///   - threads: the number of threads; the number of processors by default.
  ///   - logs: whether each request is logged on standard output.
  ///   - articles: the renderer for articles that are requested before they exist.
  /// - Throws: ``ServerError``.
  public convenience init(
    _ site: Site, host: String, port: Int, limits: ServerLimits = ServerLimits(),
    threads: Int? = nil, logs: Bool = false, articles: OnDemandArticles? = nil
  ) throws(ServerError) {
    try self.init(
      site, host: host, port: port, limits: limits, threads: threads, logs: logs,
      articles: articles, hooks: nil, reports: nil, hidesAddresses: false)
  }

  /// The same with a receiver of hooks, which render the articles of their documents, and one of the
  /// player's reports; the log may have a hash in place of each address.
  package init(
    _ site: Site, host: String, port: Int, limits: ServerLimits = ServerLimits(),
    threads: Int? = nil, logs: Bool = false, articles: OnDemandArticles? = nil,
    hooks: HookReceiver?, reports: HeardReports?, hidesAddresses: Bool
  ) throws(ServerError) {
    Self.allowManyFiles()
    self.limits = limits
    guard let folder = SiteFolder(site.path) else { throw .noSite(path: site.path) }
    // More threads than one, so that a pool of them is made.
    let threads = max(2, threads ?? ProcessInfo.processInfo.activeProcessorCount)
    let handler = try SiteHandler(
      folder, articles: articles, hooks: hooks, reports: reports, waiting: limits.waiting,
      lanes: threads, log: logs ? AccessLog(1, hidesAddresses: hidesAddresses) : nil)
    self.site = handler
    let table = ConnectionTable(limits)
    self.table = table
    let listener = try Listener(host: host, port: port)
    let library = try MicroHTTPD(
      threads: threads, limits: limits, table: table, handler: handler)
    self.listener = listener
    self.library = library
    self.port = listener.port
    address = "http://\(host.contains(":") ? "[\(host)]" : host):\(listener.port)/"
    sweeper = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(1))
        table.sweep()
      }
    }
    listener.start { socket, address, size in
      let client = ClientAddress(address)
      guard table.admit(client) else {
        Self.turnAway(socket)
        return
      }
      if !library.add(socket, address, size) { table.drop(client) }
    }
  }

  /// Stops accepting connections, waits for open responses as long as the limits allow, then ends.
  public func stop() async {
    listener.stop()
    await idle(.seconds(limits.stopSeconds))
    await site.stop()
    // Work that goes on elsewhere answers that it was cancelled.
    while site.waiting > 0 { await Self.pause() }
    await idle(.milliseconds(500))
    library.stop()
    sweeper.cancel()
    site.log?.close()
  }

  /// Waits until no request is being answered, but at most for `patience`.
  private func idle(_ patience: Duration) async {
    let deadline = ContinuousClock.now + patience
    while !library.isIdle, ContinuousClock.now < deadline { await Self.pause() }
  }

  /// Waits ten milliseconds even if the task is cancelled, as it is when a signal ends the server.
  private static func pause() async {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(10)) {
        continuation.resume()
      }
    }
  }

  /// Raises the limit on descriptors as far as the system allows: a connection takes one, a
  /// download two.
  private static func allowManyFiles() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// Sends one line to a client beyond the limit, without waiting.
  private static func turnAway(_ socket: Int32) {
    let answer =
      "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\n"
      + "Connection: close\r\n\r\n"
    _ = answer.withCString {
      send(socket, $0, strlen($0), Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
    }
    close(socket)
  }
}
