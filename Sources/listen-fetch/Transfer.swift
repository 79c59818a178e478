// SPDX-License-Identifier: GPL-3.0-or-later
import CCurl
import FetchProtocol
import Glibc

/// Makes requests by libcurl, in the only file that calls it.
///
/// One handle serves all requests, so that connections and names are used again.
final class Transfer {
  private let handle: UnsafeMutableRawPointer
  private let reception = Reception()

  /// Seconds in which a connection must stand.
  private static let connectSeconds = 15
  /// The most bytes of an answer's header.
  fileprivate static let mostHeader = 256 << 10

  /// A handle; nil where libcurl does not start.
  init?() {
    guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK, let handle = curl_easy_init()
    else { return nil }
    self.handle = handle
  }

  deinit {
    curl_easy_cleanup(handle)
    curl_global_cleanup()
  }

  /// The answer to `request`.
  func answer(_ request: FetchRequest) -> FetchAnswer {
    let host: String
    switch Self.host(of: request.url) {
    case .success(let known):
      host = known.name
      let isAllowed =
        request.allowed.contains(known.name) || request.allowed.contains(known.withPort)
      reception.begin(most: request.mostBytes, allowsPrivate: isAllowed)
    case .failure(let failure): return .failure(failure)
    }
    guard !host.isEmpty else { return .failure(FetchFailure(.url, "it names no host")) }
    var list: UnsafeMutablePointer<curl_slist>?
    for field in request.fields { list = curl_slist_append(list, field.line) }
    // Without this, libcurl waits a second before it sends a body of more than a megabyte.
    list = curl_slist_append(list, "Expect:")
    defer { curl_slist_free_all(list) }
    curl_easy_reset(handle)
    set(request)
    listen_curl_pointer(handle, CURLOPT_HTTPHEADER, list)
    let context = Unmanaged.passUnretained(reception).toOpaque()
    listen_curl_pointer(handle, CURLOPT_WRITEDATA, context)
    listen_curl_pointer(handle, CURLOPT_HEADERDATA, context)
    listen_curl_pointer(handle, CURLOPT_OPENSOCKETDATA, context)
    let code = request.body.withUnsafeBytes { body in
      if request.method == "POST" {
        listen_curl_number(handle, CURLOPT_POST, 1)
        listen_curl_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, body.count)
        listen_curl_pointer(handle, CURLOPT_POSTFIELDS, body.baseAddress)
      }
      return curl_easy_perform(handle)
    }
    if let failure = failure(code, request) { return .failure(failure) }
    return .response(
      FetchResponse(
        status: listen_curl_status(handle), fields: reception.fields, body: reception.body))
  }

  private func set(_ request: FetchRequest) {
    listen_curl_text(handle, CURLOPT_URL, request.url)
    listen_curl_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    listen_curl_number(handle, CURLOPT_FOLLOWLOCATION, 0)
    // A proxy would look up names itself, where no address can be refused.
    listen_curl_text(handle, CURLOPT_PROXY, "")
    listen_curl_number(handle, CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    listen_curl_text(handle, CURLOPT_USERAGENT, request.agent)
    listen_curl_text(handle, CURLOPT_ACCEPT_ENCODING, "gzip, deflate")
    listen_curl_number(handle, CURLOPT_HTTP09_ALLOWED, 0)
    listen_curl_number(handle, CURLOPT_NOSIGNAL, 1)
    listen_curl_number(handle, CURLOPT_TIMEOUT, max(1, request.seconds))
    listen_curl_number(
      handle, CURLOPT_CONNECTTIMEOUT, min(Self.connectSeconds, max(1, request.seconds)))
    listen_curl_size(handle, CURLOPT_MAXFILESIZE_LARGE, request.mostBytes)
    listen_curl_receiver(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
      Reception.of(context)?.take(bytes, size * count) == true ? size * count : 0
    }
    listen_curl_receiver(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
      Reception.of(context)?.takeHeader(bytes, size * count) == true ? size * count : 0
    }
    listen_curl_opener(handle) { context, _, address in
      guard let address, let reception = Reception.of(context) else { return -1 }
      return reception.open(address)
    }
  }

  /// The failure behind libcurl's `code`; nil where there is an answer.
  private func failure(_ code: CURLcode, _ request: FetchRequest) -> FetchFailure? {
    if code == CURLE_OK { return nil }
    if code == CURLE_COULDNT_CONNECT, let refused = reception.refused {
      return FetchFailure(.privateAddress, refused)
    }
    if reception.isTooLarge || code == CURLE_FILESIZE_EXCEEDED {
      return FetchFailure(.size, String(request.mostBytes))
    }
    let detail = String(cString: curl_easy_strerror(code))
    switch code {
    case CURLE_URL_MALFORMAT: return FetchFailure(.url, "it is no URL")
    case CURLE_COULDNT_RESOLVE_HOST: return FetchFailure(.unknownHost)
    case CURLE_OPERATION_TIMEDOUT: return FetchFailure(.time, String(request.seconds))
    case CURLE_PARTIAL_FILE, CURLE_BAD_CONTENT_ENCODING: return FetchFailure(.body, detail)
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_HTTP2_STREAM:
      return FetchFailure(.malformed, detail)
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR:
      return FetchFailure(.security, detail)
    case CURLE_COULDNT_CONNECT, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
      return FetchFailure(.connection, detail)
    case CURLE_WRITE_ERROR where reception.isHeaderTooLarge:
      return FetchFailure(.malformed, "a header of more than \(Self.mostHeader) bytes")
    default: return FetchFailure(.connection, detail)
    }
  }

  /// The host of `url`, as libcurl itself reads it.
  private static func host(of url: String) -> Result<(name: String, withPort: String), FetchFailure>
  {
    guard let parts = curl_url() else { return .failure(FetchFailure(.program, "no memory")) }
    defer { curl_url_cleanup(parts) }
    guard curl_url_set(parts, CURLUPART_URL, url, UInt32(CURLU_NON_SUPPORT_SCHEME)) == CURLUE_OK
    else { return .failure(FetchFailure(.url, "it is no URL")) }
    func part(_ part: CURLUPart) -> String {
      var text: UnsafeMutablePointer<CChar>?
      guard curl_url_get(parts, part, &text, UInt32(CURLU_DEFAULT_PORT)) == CURLUE_OK, let text
      else { return "" }
      defer { curl_free(text) }
      return String(cString: text)
    }
    let scheme = part(CURLUPART_SCHEME)
    guard scheme == "http" || scheme == "https" else {
      return .failure(FetchFailure(.url, "its scheme is \(scheme):"))
    }
    let host = part(CURLUPART_HOST).lowercased()
    return .success((host, host + ":" + part(CURLUPART_PORT)))
  }
}

/// The parts of one answer that libcurl's callbacks receive, and the addresses that they refuse.
private final class Reception {
  private(set) var fields: [FetchField] = []
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  private(set) var isHeaderTooLarge = false
  /// The address that was refused, where none was connected to.
  private(set) var refused: String?
  private var header = 0
  private var most = 0
  private var allowsPrivate = false

  static func of(_ context: UnsafeMutableRawPointer?) -> Reception? {
    context.map { Unmanaged<Reception>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(most: Int, allowsPrivate: Bool) {
    self.most = most
    self.allowsPrivate = allowsPrivate
    fields = []
    body = []
    isTooLarge = false
    isHeaderTooLarge = false
    refused = nil
    header = 0
  }

  /// Takes bytes of the body, already decompressed; whether there may be more.
  func take(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Bool {
    guard body.count + count <= most else {
      isTooLarge = true
      return false
    }
    body += UnsafeRawBufferPointer(start: bytes, count: count)
    return true
  }

  /// Takes a line of the header; each answer's header, such as that of 103, begins anew.
  func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Bool {
    header += count
    guard header <= Transfer.mostHeader else {
      isHeaderTooLarge = true
      return false
    }
    let line = String(
      decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    if line.hasPrefix("HTTP/") { fields = [] }
    if var field = FetchField(line: line), !line.hasPrefix("HTTP/") {
      field.name = field.name.lowercased()
      fields.append(field)
    }
    return true
  }

  /// A socket for `address`, or the value that refuses it.
  ///
  /// libcurl asks for every address right before it connects to that very address, so that no name can
  /// lead to another one in between.
  func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
    guard let (text, isPublic) = Self.facts(address) else { return -1 }
    guard isPublic || allowsPrivate else {
      refused = text
      return -1
    }
    let address = address.pointee
    return socket(
      address.family, address.socktype | Int32(SOCK_CLOEXEC.rawValue), address.protocol)
  }

  /// The address in numbers, and whether it is one of the public internet.
  ///
  /// An IPv6 address goes on past the end of the declared structure, so it is read where it lies.
  private static func facts(
    _ address: UnsafeMutablePointer<curl_sockaddr>
  ) -> (text: String, isPublic: Bool)? {
    let family = address.pointee.family
    guard family == AF_INET || family == AF_INET6,
      let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr)
    else { return nil }
    let (offset, count) = family == AF_INET ? (4, 4) : (8, 16)
    let raw = UnsafeRawPointer(address) + start + offset
    let bytes = (0..<count).map { raw.load(fromByteOffset: $0, as: UInt8.self) }
    guard let known = NetworkAddress(bytes) else { return nil }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    inet_ntop(family, raw, &text, socklen_t(text.count))
    let letters = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (String(decoding: letters, as: UTF8.self), known.isPublic)
  }
}
