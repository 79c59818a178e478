// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenNarration

/// The tables of Spanish that editors keep, from the files in `Tables`.
enum SpanishTables {
  /// The currencies of `currencies.tsv`.
  static let currencies = WordTable(
    String(decoding: PackageResources.currencies_tsv, as: UTF8.self),
    columns: [
      .optional("signs"), .optional("codes"), .required("one"), .required("many"),
      .optional("cent"), .optional("cents"), .choice("gender", "", "feminine"),
    ])

  /// The units of `units.tsv`.
  static let units = WordTable(
    String(decoding: PackageResources.units_tsv, as: UTF8.self),
    columns: [
      .required("signs"), .required("one"), .optional("many"), .choice("gender", "", "feminine"),
      .choice("use", "", "per"),
    ])

  /// The abbreviations of `abbreviations.tsv`.
  static let abbreviations = WordTable(
    String(decoding: PackageResources.abbreviations_tsv, as: UTF8.self),
    columns: [
      .required("short"), .required("words"),
      .choice("use", "title", "stopped title", "stopped", "always", "number"),
      .choice("closes", "", "yes"),
    ])
}
