// SPDX-License-Identifier: GPL-3.0-or-later
internal import ListenArticle
internal import ListenNarration

/// The program's own words in Spanish: spoken, in feeds, on pages and in the player.
enum SpanishLabels {
  static let byline = BylineForm(
    prefix: "Por ", comma: ", ",
    conjunction: { last in
      // "y" becomes "e" before the sound of i (RAE, Ortografía), not before "hie".
      let start = last.lowercased()
      let isBeforeI = start.hasPrefix("i") || start.hasPrefix("hi") && !start.hasPrefix("hie")
      return isBeforeI ? " e " : " y "
    },
    dateComma: ", ", date: .init(day: "{day} de {month} de {year}", month: "{month} de {year}"))

  static let opening = OpeningWords(title: "Noticias del {day}", lead: "Titulares:")

  static let briefing = BriefingWords(
    title: "Resumen del {day}", closing: "Hasta aquí el resumen.")

  static let feed = FeedWords(
    syntheticVoice: "Leído por una voz sintética.", dailyEdition: "Edición diaria",
    dailyBriefing: "Resumen diario", readArticle: "Leer el artículo")

  static let page = PageLabels(
    language: "es",
    contents: "En este artículo", files: "Archivos",
    published: "La página publicada", synthetic: "Leído por una voz sintética",
    edition: "Edición", latest: "La última edición", earlier: "Ediciones anteriores",
    others: "Más artículos", play: "Reproducir", minutes: "min",
    home: "Todas las ediciones",
    keep: "Guardar en este dispositivo", drop: "Quitar de este dispositivo",
    keeping: "Guardando…", kept: "Se puede escuchar sin conexión",
    unkept: "No se pudo guardar: falta conexión o espacio",
    counts: ["# artículo", "# artículos", "# artículos", "# artículos"])

  static let player = PlayerLabels(
    region: "Escuchar",
    listen: "Escuchar este artículo",
    listenQueue: "Escuchar esta edición",
    resume: "Seguir escuchando",
    voice: "Voz sintética",
    play: "Reproducir",
    pause: "Pausar",
    back: "Retroceder 10 segundos",
    forward: "Avanzar 10 segundos",
    previous: "Párrafo anterior",
    next: "Párrafo siguiente",
    previousItem: "Artículo anterior",
    nextItem: "Artículo siguiente",
    position: "Posición",
    place: "{time} de {total}, párrafo {number} de {count}",
    placeItem: "{time} de {total}, artículo {number} de {count}",
    speed: "Velocidad",
    follow: "Desplazar la página con la voz",
    download: "Descargar en {format}",
    close: "Pausar y cerrar esta barra",
    loading: "Cargando…",
    offline: "No hay conexión. La escucha seguirá en cuanto vuelva.",
    missing: "Falta el sonido de esta parte.",
    network: "No se puede acceder al sonido.",
    broken: "No se puede reproducir el sonido de esta parte.",
    manifest: "No se puede leer la lista de sonidos.",
    again: "Nuevo intento…",
    retry: "Reintentar",
    settings: "Ajustes",
    step: "Avanzar por",
    sentence: "Frase",
    paragraph: "Párrafo",
    heading: "Título",
    previousSentence: "Frase anterior",
    nextSentence: "Frase siguiente",
    previousHeading: "Título anterior",
    nextHeading: "Título siguiente",
    light: "Resaltar",
    word: "Palabra",
    none: "Nada",
    colours: "Colores",
    standard: "Estándar",
    yellow: "Amarillo",
    blue: "Azul",
    contrast: "Alto contraste",
    sleep: "Temporizador",
    off: "No",
    paragraphEnd: "Al final del párrafo",
    articleEnd: "Al final del artículo",
    captions: "Subtítulos",
    selection: "Escuchar la selección",
    later: "Escuchar más tarde",
    unlist: "Quitar de la cola",
    line: "Cola",
    goOn: "Seguir con lo siguiente",
    upNext: "A continuación: {title}",
    heard: "Escuchado",
    left: "Quedan {time}")
}
