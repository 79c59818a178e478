// SPDX-License-Identifier: GPL-3.0-or-later
internal import CListenShims
internal import Foundation
internal import Glibc
package import ListenCore
internal import Synchronization

/// Takes the player's reports, `POST /heard`, and appends them to a file, one line each.
///
/// A line holds what the player said and the time, and nothing of who said it. The file is opened anew
/// for each, so that it may be moved away; at its greatest size it is moved to its name with `.1`.
package final class HeardReports: Sendable {
  private let path: String
  private let mostBytes: Int
  private let robots: RobotList
  private let ledger = Mutex(ReportLedger())
  private let queue = DispatchQueue(label: "listen.heard")

  /// Keeps reports in the file at `path`, which grows to `mostBytes`.
  ///
  /// - Throws: ``FileError/unwritable(path:code:)``.
  package init(_ path: String, mostBytes: Int = 256 << 20) throws(FileError) {
    self.path = path
    self.mostBytes = mostBytes
    robots = RobotList.standard
    close(try Self.open(path))
  }

  /// Whether `request` is for this receiver.
  func isFor(_ request: HTTPRequest) -> Bool {
    guard request.method == "POST", request.hasGoodHost, !request.isMalformed,
      let path = try? ResourcePath(request.target)
    else { return false }
    return path.components == ["heard"] && !path.isFolder && path.query == nil
  }

  /// The answer to a request from `address` whose body is missing, too large or not whole, or that comes
  /// after too many others.
  func refusal(_ request: HTTPRequest, from address: ClientAddress) -> HTTPResponse? {
    guard let size = request.contentLength else { return .plain(411, "Content-Length is needed") }
    guard size <= HeardReport.mostBytes else {
      return .plain(413, "The most is \(HeardReport.mostBytes) bytes")
    }
    guard size > 0, request.body.count == size else { return .badRequest }
    let minute = Self.now / 60
    guard ledger.withLock({ $0.admit(address, minute: minute) }) else {
      return .plain(429, "Too many reports", [.init("Retry-After", "60")])
    }
    return nil
  }

  /// Answers `request` once its line is in the file; `folder` is the site's.
  func answer(
    _ request: HTTPRequest, in folder: SiteFolder, done: @escaping @Sendable (HTTPResponse) -> Void
  ) {
    queue.async { [self] in done(response(to: request, in: folder)) }
  }

  private func response(to request: HTTPRequest, in folder: SiteFolder) -> HTTPResponse {
    guard let report = HeardReport(request.body) else {
      return .plain(400, "A report has \"article\", \"tenth\" and \"speed\"")
    }
    guard case .file = folder.open(report.components + ["manifest.json"]) else { return .notFound }
    if robots.has(request.userAgent) { return Self.taken }
    do throws(FileError) { try append(report.line(at: Self.now)) } catch {
      return .plain(500, "The report cannot be kept", [.init("Retry-After", "60")])
    }
    return Self.taken
  }

  private static let taken = HTTPResponse(204, [.init("Cache-Control", "no-store")])

  private static var now: Int { Int(Date().timeIntervalSince1970) }

  private func append(_ line: [UInt8]) throws(FileError) {
    var descriptor = try Self.open(path)
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, Int(status.st_size) + line.count > mostBytes {
      guard rename(path, path + ".1") == 0 else {
        throw .unwritable(path: path + ".1", code: errno)
      }
      close(descriptor)
      descriptor = try Self.open(path)
    }
    try Files.append(line, to: descriptor, path)
  }

  private static func open(_ path: String) throws(FileError) -> Int32 {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let descriptor = Glibc.open(path, flags, 0o640)
    guard descriptor >= 0 else { throw .unwritable(path: path, code: errno) }
    return descriptor
  }
}
