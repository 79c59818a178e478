// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
struct PlaceList: PlaceSink {
  var places: [Int] = []
  mutating func add(_ place: Int) { places.append(place) }
}
let mode = CommandLine.arguments.dropFirst().first ?? "span"
if mode == "layout" {
  let s = SpanFeature.allCases.map { "[\"\($0)\",\($0.count)]" }.joined(separator: ",")
  let t = TitleFeature.allCases.map { "[\"\($0)\",\($0.count)]" }.joined(separator: ",")
  print("{\"span\":[\(s)],\"title\":[\(t)],\"spanTotal\":\(SpanFeature.total),\"titleTotal\":\(TitleFeature.total)}")
  exit(0)
}
/// The stages of a page, as JSON: blocks with the model's label and the corrected one, the texts that are
/// read and those that are dropped.
func stages(_ path: String, _ data: Data) throws -> String {
  let source = Source(name: path, bytes: Array(data), format: .text)
  let text = TextReader.unquoted(TextDecoder.decode(source.bytes).text)
  let blocks = BlockBuilder.blocks(of: text).blocks
  let model = SpanLabeller.labels(blocks)
  var labels = model
  SpanCorrections.apply(&labels, blocks)
  var row: [String: Any] = ["path": path, "clean": CleanText.isClean(blocks)]
  row["blocks"] = blocks.indices.map {
    ["\(model[$0])", "\(labels[$0])", "\(BlockClass(blocks[$0]))", blocks[$0].text]
  }
  if let reading = try? TextReader().read(source) {
    row["title"] = reading.article.title ?? ""
    row["standfirst"] = reading.article.standfirst ?? ""
    row["body"] = reading.article.body.map(\.text)
    row["dropped"] = reading.dropped.map { [$0.reason, $0.text] }
  }
  let json = try JSONSerialization.data(withJSONObject: row, options: [.sortedKeys])
  return String(decoding: json, as: UTF8.self)
}
while let path = readLine() {
  guard let data = FileManager.default.contents(atPath: path) else { continue }
  if mode == "stages" {
    print(try stages(path, data))
    continue
  }
  let decoded = TextDecoder.decode(Array(data))
  let (blocks, _) = BlockBuilder.blocks(of: decoded.text)
  var out = "#\(path)\n"
  var places: [Int] = []
  if mode == "span" {
    let features = SpanFeatures(blocks)
    for (i, b) in blocks.enumerated() {
      var list = PlaceList()
      features.collect(of: i, into: &list)
      places = list.places
      out += places.map(String.init).joined(separator: " ") + "\t\(b.isBullet ? 1 : 0)\t" + b.text + "\n"
    }
  } else {
    let labels = SpanLabeller.labels(blocks)
    if let f = TitleFeatures(blocks, labels) {
      out += f.placesOfNone().map(String.init).joined(separator: " ") + "\t-1\tNONE\n"
      for i in f.candidates {
        f.places(of: i, into: &places)
        out += places.map(String.init).joined(separator: " ") + "\t\(i)\t" + blocks[i].text + "\n"
      }
    }
  }
  print(out, terminator: "")
}
