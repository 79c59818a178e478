// SPDX-License-Identifier: GPL-3.0-or-later
internal import CMicroHTTPD
internal import Foundation
internal import Glibc
internal import Synchronization

/// An answer in the form that libmicrohttpd keeps; it may be sent to many clients at once.
final class Reply: @unchecked Sendable {
  let status: Int
  /// The size of the body in bytes.
  let bytes: Int
  fileprivate let response: OpaquePointer

  /// The mapping from which the answer is sent.
  private let mapping: FileMapping?

  /// Bodies up to this size are sent from memory together with the header, larger ones by sendfile(2)
  /// after it, whose pages go out one by one.
  static let inMemory = 128 << 10

  /// The answer `decided`, whose bodies are stretches of `file`, or `compressed`.
  ///
  /// It is nil where there is no memory or no descriptor left. A short stretch is sent from `mapping`, and
  /// where there is none by sendfile(2) as a long one is; it is copied for an answer that is kept, whose
  /// bytes whoever keeps it counts. So slow clients cannot make us hold any.
  init?(
    _ decided: HTTPResponse, file: OpenFile? = nil, mapping: FileMapping? = nil,
    compressed: [UInt8]? = nil, isKept: Bool = false
  ) {
    status = decided.status
    self.mapping = mapping
    let made: (OpaquePointer?, Int)
    switch decided.body {
    case .empty: made = Self.memory([])
    case .bytes(let bytes): made = Self.memory(bytes)
    case .gzip: made = Self.memory(compressed ?? [])
    case .file(let range) where range.count > Self.inMemory: made = Self.stretch(range, of: file)
    case .file(let range) where isKept: made = Self.copy(range, of: file)
    case .file(let range): made = Self.mapped(range, of: mapping) ?? Self.stretch(range, of: file)
    case .parts(let parts, let closing):
      let body = MultipartBody(file, parts, closing: closing)
      made = (
        MHD_create_response_from_callback(
          UInt64(body.count), 1 << 16,
          { context, position, buffer, most in
            guard let context, let buffer else { return -2 }
            let body = Unmanaged<MultipartBody>.fromOpaque(context).takeUnretainedValue()
            let count = body.read(
              into: UnsafeMutableRawBufferPointer(start: buffer, count: most),
              at: Int(position))
            return count > 0 ? count : -2  // MHD_CONTENT_READER_END_WITH_ERROR
          }, Unmanaged.passRetained(body).toOpaque(),
          { context in
            if let context { Unmanaged<MultipartBody>.fromOpaque(context).release() }
          }), body.count
      )
    }
    guard let response = made.0 else { return nil }
    self.response = response
    bytes = made.1
    for field in decided.fields {
      _ = MHD_add_response_header(response, field.name, field.value)
    }
    if let range = decided.contentRange {
      _ = MHD_add_response_header(response, "Content-Range", range)
    }
  }

  deinit {
    MHD_destroy_response(response)
  }

  private static func memory(_ bytes: [UInt8]) -> (OpaquePointer?, Int) {
    var bytes = bytes
    let count = bytes.count
    return (MHD_create_response_from_buffer(count, &bytes, .RESPMEM_MUST_COPY), count)
  }

  private static func mapped(_ range: Range<Int>, of mapping: FileMapping?) -> (
    OpaquePointer?, Int
  )? {
    guard let address = mapping?.address(of: range) else { return nil }
    return (
      MHD_create_response_from_buffer(range.count, address, .RESPMEM_PERSISTENT), range.count
    )
  }

  private static func copy(_ range: Range<Int>, of file: OpenFile?) -> (OpaquePointer?, Int) {
    guard let file, !range.isEmpty else { return memory([]) }
    guard let memory = file.memory(range) else { return (nil, 0) }
    let response = MHD_create_response_from_buffer(range.count, memory, .RESPMEM_MUST_FREE)
    if response == nil { free(memory) }
    return (response, range.count)
  }

  private static func stretch(_ range: Range<Int>, of file: OpenFile?) -> (OpaquePointer?, Int) {
    guard let file else { return memory([]) }
    guard let descriptor = file.duplicate() else { return (nil, 0) }
    guard
      let response = MHD_create_response_from_fd_at_offset64(
        UInt64(range.count), descriptor, UInt64(range.lowerBound))
    else {
      close(descriptor)
      return (nil, 0)
    }
    return (response, range.count)
  }
}

/// A libmicrohttpd server, in the only file that calls the library: threads with one epoll each,
/// whose connections come from our own ``Listener``.
final class MicroHTTPD: @unchecked Sendable {
  private let limits: ServerLimits
  private let table: ConnectionTable
  private let handler: any RequestHandler
  private let daemon = Mutex<Address?>(nil)
  /// The number of requests being answered.
  private let active = Atomic(0)
  /// The number of bodies being received.
  private let bodies = Atomic(0)
  /// The most bodies that are received at once, so that nobody fills the memory before it is known who it
  /// is.
  private static let mostBodies = 8
  /// The size up to which a body is not counted: even of all connections at once these are few bytes.
  private static let smallBody = 4096

  /// A pointer that may be passed between threads.
  private struct Address: @unchecked Sendable { let pointer: OpaquePointer }

  /// Starts `threads` threads.
  ///
  /// - Throws: ``ServerError/library``.
  init(threads: Int, limits: ServerLimits, table: ConnectionTable, handler: any RequestHandler)
    throws(ServerError)
  {
    self.limits = limits
    self.table = table
    self.handler = handler
    // The library's threads call this object until they end.
    let retained = Unmanaged.passRetained(self)
    let context = retained.toOpaque()
    func option(_ option: MHD_OPTION, _ value: Int, _ pointer: UnsafeMutableRawPointer? = nil)
      -> MHD_OptionItem
    {
      MHD_OptionItem(option: option, value: value, ptr_value: pointer)
    }
    let requestLine:
      @convention(c) (
        UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
      ) -> UnsafeMutableRawPointer? = { _, uri, _ in
        let exchange = Exchange(target: uri.map { String(cString: $0) } ?? "")
        return Unmanaged.passRetained(exchange).toOpaque()
      }
    let connection:
      @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?,
        UnsafeMutablePointer<UnsafeMutableRawPointer?>?, MHD_ConnectionNotificationCode
      ) -> Void = { context, connection, socket, code in
        guard let context, let connection, let socket else { return }
        MicroHTTPD.of(context).noted(connection, socket, code)
      }
    let completed: MHD_RequestCompletedCallback = { context, connection, exchange, code in
      guard let context, let connection, let exchange else { return }
      MicroHTTPD.of(context).completed(connection, exchange, code)
    }
    // Escapes stay as they are: ``ResourcePath`` decodes them, once.
    let unescape:
      @convention(c) (
        UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<CChar>?
      ) -> Int = { _, _, text in text.map { strlen($0) } ?? 0 }
    let options = [
      option(.THREAD_POOL_SIZE, threads),
      // Ours counts connections; the library's limit is out of its way.
      option(.CONNECTION_LIMIT, limits.connections * 2 + threads),
      option(.CONNECTION_TIMEOUT, limits.idleSeconds),
      option(.CONNECTION_MEMORY_LIMIT, limits.connectionMemory),
      option(.STRICT_FOR_CLIENT, 1),
      option(.SIGPIPE_HANDLED_BY_APP, 1),
      option(.URI_LOG_CALLBACK, unsafeBitCast(requestLine, to: Int.self), context),
      option(.NOTIFY_CONNECTION, unsafeBitCast(connection, to: Int.self), context),
      option(.NOTIFY_COMPLETED, unsafeBitCast(completed, to: Int.self), context),
      option(.UNESCAPE_CALLBACK, unsafeBitCast(unescape, to: Int.self), context),
      option(.END, 0),
    ]
    let flags =
      MHD_USE_EPOLL_INTERNAL_THREAD.rawValue | MHD_USE_NO_LISTEN_SOCKET.rawValue
      | MHD_ALLOW_SUSPEND_RESUME.rawValue | MHD_USE_TURBO.rawValue
    let started = listen_mhd_start(
      flags,
      { context, connection, _, method, version, upload, uploaded, exchange in
        guard let context, let connection, let method, let version,
          let exchange = exchange?.pointee
        else { return .NO }
        // A body says nothing to us, unless it is a hook's or a report's; on the way it is passed over.
        if let uploaded, uploaded.pointee > 0 {
          let request = Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue()
          if request.takesBody {
            request.request.body += UnsafeRawBufferPointer(start: upload, count: uploaded.pointee)
          }
          uploaded.pointee = 0
          return .YES
        }
        return MicroHTTPD.of(context).answer(
          connection, Unmanaged<Exchange>.fromOpaque(exchange).takeUnretainedValue(), method,
          version)
      }, context, options)
    guard let started else {
      retained.release()
      throw .library
    }
    daemon.withLock { $0 = Address(pointer: started) }
  }

  private static func of(_ context: UnsafeMutableRawPointer) -> MicroHTTPD {
    Unmanaged<MicroHTTPD>.fromOpaque(context).takeUnretainedValue()
  }

  /// Hands over a connection; the library then owns the socket.
  func add(_ socket: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> Bool {
    guard let daemon = daemon.withLock({ $0 }) else {
      close(socket)
      return false
    }
    return MHD_add_connection(daemon.pointer, socket, address, size) == .YES
  }

  /// Whether no request is being answered.
  var isIdle: Bool { active.load(ordering: .relaxed) == 0 }

  /// Closes all connections and ends the threads.
  ///
  /// No answer may be in progress on another thread.
  func stop() {
    let running = daemon.withLock { daemon in
      defer { daemon = nil }
      return daemon
    }
    guard let running else { return }
    MHD_stop_daemon(running.pointer)
    Unmanaged.passUnretained(self).release()
  }

  private func noted(
    _ connection: OpaquePointer, _ socket: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
    _ code: MHD_ConnectionNotificationCode
  ) {
    if code == .CONNECTION_NOTIFY_STARTED {
      let client = ClientConnection(
        ClientAddress(listen_mhd_address(connection)), socket: listen_mhd_socket(connection))
      socket.pointee = Unmanaged.passRetained(client).toOpaque()
      table.enter(client)
    } else if let pointer = socket.pointee {
      table.leave(Unmanaged<ClientConnection>.fromOpaque(pointer).takeRetainedValue())
      socket.pointee = nil
    }
  }

  private func answer(
    _ connection: OpaquePointer, _ exchange: Exchange, _ method: UnsafePointer<CChar>,
    _ version: UnsafePointer<CChar>
  ) -> MHD_Result {
    if let reply = exchange.reply {
      return MHD_queue_response(connection, UInt32(reply.status), reply.response)
    }
    // Resumed for another reason than an answer: wait on.
    if exchange.isDeferred { return .YES }
    let client = Self.client(connection)
    if !exchange.isSeen {
      client?.begin()
      exchange.isSeen = true
      active.add(1, ordering: .relaxed)
      Self.read(&exchange.request, connection, method, version)
      // An answer before the request is through makes the library close the connection: good for what
      // has a body, which nobody reads; others are answered when it calls once more.
      if let most = handler.bodyLimit(exchange.request), let size = exchange.request.contentLength,
        size <= most,
        size <= Self.smallBody || bodies.load(ordering: .relaxed) < Self.mostBodies
      {
        exchange.takesBody = true
        exchange.hasLargeBody = size > Self.smallBody
        if exchange.hasLargeBody { bodies.add(1, ordering: .relaxed) }
        return .YES
      }
      let isRead = exchange.request.method == "GET" || exchange.request.method == "HEAD"
      // If a field is malformed, nobody knows where the request ends.
      if isRead, !exchange.request.hasBody, !exchange.request.isMalformed { return .YES }
    }
    let address = client?.address ?? ClientAddress(nil)
    switch handler.verdict(exchange.request, from: address, lane: Int(client?.socket ?? 0)) {
    case .now(let reply):
      exchange.reply = reply
      return MHD_queue_response(connection, UInt32(reply.status), reply.response)
    case .later(let work):
      exchange.isDeferred = true
      MHD_suspend_connection(connection)
      let suspended = Address(pointer: connection)
      work { reply in
        exchange.reply = reply
        MHD_resume_connection(suspended.pointer)
      }
      return .YES
    }
  }

  /// Reads the request's header.
  private static func read(
    _ request: inout HTTPRequest, _ connection: OpaquePointer, _ method: UnsafePointer<CChar>,
    _ version: UnsafePointer<CChar>
  ) {
    request.method = String(cString: method)
    request.version = String(cString: version)
    withUnsafeMutablePointer(to: &request) { request in
      _ = MHD_get_connection_values_n(
        connection, .HEADER_KIND,
        { context, _, name, nameSize, value, valueSize in
          context?.assumingMemoryBound(to: HTTPRequest.self).pointee.add(
            UnsafeRawBufferPointer(start: name, count: nameSize),
            UnsafeRawBufferPointer(start: value, count: valueSize))
          return .YES
        }, request)
    }
  }

  private func completed(
    _ connection: OpaquePointer, _ pointer: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
    _ code: MHD_RequestTerminationCode
  ) {
    guard let opaque = pointer.pointee else { return }
    let exchange = Unmanaged<Exchange>.fromOpaque(opaque).takeRetainedValue()
    pointer.pointee = nil
    if exchange.isSeen { active.subtract(1, ordering: .relaxed) }
    if exchange.hasLargeBody { bodies.subtract(1, ordering: .relaxed) }
    let client = Self.client(connection)
    client?.end()
    guard handler.logs else { return }
    let reply = exchange.reply
    let status = reply?.status ?? Int(listen_mhd_status(connection))
    let request = exchange.request
    // A client that went away before its request was whole has had no answer (nginx's 499).
    handler.finished(
      request, from: client?.address ?? ClientAddress(nil), status: status == 0 ? 499 : status,
      bytes: code != .REQUEST_TERMINATED_COMPLETED_OK
        ? nil : request.method == "HEAD" ? 0 : reply?.bytes)
  }

  private static func client(_ connection: OpaquePointer) -> ClientConnection? {
    listen_mhd_socket_context(connection).map {
      Unmanaged<ClientConnection>.fromOpaque($0).takeUnretainedValue()
    }
  }
}
