// SPDX-License-Identifier: GPL-3.0-or-later

extension ReadingWords {
  /// Spanish.
  package static let spanish = ReadingWords(
    tag: "es", script: .latin,
    functionWords: """
      de la que el en y los se del las un por con una su para es al lo como más o pero sus le ha \
      este sí porque esta entre cuando muy sin sobre también fue había hasta desde nos durante \
      ser son dos ante según han tras años está ese esa donde quien mientras cada hoy ya no me \
      todos todo así contra él ella ellos después antes este estos estas dijo era sido uno
      """,
    ownLetters: "ñ¿¡", capitalOpensSentence: true,
    dates: DateWords(
      months: [
        "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo", "junio|jun", "julio|jul",
        "agosto|ago", "septiembre|setiembre|sept|sep|set", "octubre|oct", "noviembre|nov",
        "diciembre|dic",
      ],
      ordinals: "er|º|ª", beforeMonth: "de", beforeYear: "de|del",
      morning: "am", afternoon: "pm", hourSigns: "h", hours: "h|hs|horas",
      links: """
        a|las|la|los|hora|horas|lunes|martes|miercoles|jueves|viernes|sabado|domingo
        """,
      zoneLeads: "hora", zones: [:],
      updates: "actualizado|actualizada|actualizacion|modificado",
      publications: "publicado|publicada"),
    byline: BylineWords(
      authorLabels: """
        por:|por|escrito por|texto:|texto|autor:|autora:|autor|autora|publicado por|entrevista de
        entrevista por|un reportaje de|reportaje de|una crónica de|crónica de|análisis de|escribe:|escribe
        """,
      sourceLabels: "fuente:|fuentes:|fuente",
      by: "por", conjunctions: "y|con",
      namesWithConjunction: "",
      places: "en|desde|para",
      noNames: "publicado|actualizado|publicada|actualizada|el",
      roles: """
        corresponsal|redactor|redactora|periodista|enviado|enviada|enviados|enviadas|corresponsales
        redactores|periodistas|especiales|columnista|colaborador|colaboradora|editora|reportero
        reportera|escritor|escritora|analista|historiador|historiadora|economista|cronista|fotógrafo
        fotógrafa|director|directora|profesor|profesora
        """,
      roleQualifiers: "",
      gluedRoles: "",
      agencies: """
        efe|agencia efe|agencias|europa press|prensa latina|telam|télam|notimex
        """,
      organizations: "redacción",
      dateLeads: "",
      aboutAuthor: "es"),
    page: PageWords(
      lines: [
        .advertisement: "publicidad",
        .related: """
        lee también|leer más|te puede interesar|noticias relacionadas|relacionadas|relacionados
        """,
        .sharing: "compartir",
        .comments: "comentarios|deja un comentario",
        .newsletter: "suscríbete",
        .button: "cerrar",
      ],
      starts: [
        .related: "lee también:|lea también:|leer también:|te puede interesar:",
        .newsletter: "suscríbete a ",
        .sharing: "síguenos en ",
        .tags: "etiquetas:",
      ],
      networks: "",
      following: "sígu"),
    dump: .spanish)
}
