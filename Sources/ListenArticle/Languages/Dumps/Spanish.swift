// SPDX-License-Identifier: GPL-3.0-or-later

extension DumpWords {
  package static let spanish = DumpWords(
    labels: [
      .advertisement: """
      publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|pauta|espacio publicitario
      la noticia continúa después del anuncio|sigue después de la publicidad|publicidad #|promovido
      contenido promovido|continúa después de la publicidad|advertorial|la nota continúa
      """,
      .sharing: """
      compartir|compartir en facebook|compartir en twitter|compartir en whatsapp|comparte|compártelo
      compartir por|compartir artículo|compartir esta nota|compartir noticia|comparte esta noticia
      comparte en|comparte este artículo|enviar|enviar por correo|enviar por email|síguenos|seguinos
      síganos|síguenos en|copiar enlace|copiar link|copiar|correo|correo electrónico|tuitear|seguir
      # compartidos|# compartido|# veces compartido|# vistas|# visitas|# lecturas|me gusta|enlace
      # me gusta|whatsapp compartir|compartir #|redes sociales|compartir en linkedin|en redes
      comparte esta nota|compartí|compartir nota|muchas vistas
      """,
      .readingTime: """
      # min de lectura|# minutos de lectura|# minuto de lectura|lectura de # min|lectura # minutos
      tiempo de lectura|tiempo de lectura #|tiempo de lectura # min|tiempo de lectura # minutos
      # min lectura|# minutos|lectura # min|# mins de lectura|lectura de # minutos
      """,
      .control: """
      escuchar|escucha|escuchar artículo|escuchar noticia|escuchar nota|ver|ver más|ver todo
      ver todos
      cerrar|buscar|búsqueda|menú|menú principal|iniciar sesión|inicia sesión|registrarse|regístrate
      imprimir|guardar|secciones|portada|inicio|leer más|leer nota|suscríbase|suscribirse|suscríbete
      ir al contenido|saltar al contenido|ir al contenido principal|última hora|en vivo|en directo
      siguiente|anterior|atrás|volver|volver arriba|subir|cargar más|mostrar más|abrir menú|entrar
      acceder|cerrar sesión|mi cuenta|hazte socio|hemeroteca|ingresar|ampliar|ver galería|galería
      fotogalería|fotos|reproducir|pausa|idioma|español|editar|ir arriba|arriba|ver comentarios
      saltar al contenido principal|al minuto|directo|oír|tamaño de letra|nota anterior
      nota siguiente
      artículo anterior|artículo siguiente|siguiente nota|noticia anterior|noticia siguiente|urgente
      eslogan|lema|escúchalo|audio|vídeo|vídeos|video|videos|más leer|quiero suscribirme|descargar
      ir al inicio|inicio de página|principio de la página
      """,
      .related: """
      noticias relacionadas|noticia relacionada|relacionadas|relacionado|relacionados|lea también
      artículos relacionados|artículo relacionado|notas relacionadas|nota relacionada|lee también
      contenido relacionado|temas relacionados|información relacionada|le puede interesar
      leé también
      te puede interesar|puede interesarle|te podría interesar|te puede gustar|te recomendamos
      más información|más sobre este tema|más en|ver también|vea también|ve también|mira también
      también te puede interesar|quizás te interese|otras noticias|lea más|lee más|no te pierdas
      además|entérate|leer también|en esta nota|en este artículo|recomendado para ti|recomendado
      otros están leyendo|otros leen|sobre el mismo tema|más de este tema|sepa más|te interesa
      seguir leyendo|le recomendamos|podría interesarte|te sugerimos|también lea|más noticias de
      quizá te interese|otros lectores|antecedentes|quizás le interese|le puede gustar
      """,
      .ending: """
      lo más leído|lo más visto|más leídas|más leído|las más leídas|los más leídos|más vistas
      lo último
      lo más|lo más comentado|lo más compartido|siga leyendo|sigue leyendo|últimas noticias
      más noticias
      recomendados|recomendadas|quiénes somos|contacto|contáctenos|contáctanos|aviso legal
      privacidad
      política de privacidad|política de cookies|términos y condiciones|condiciones de uso|nosotros
      acerca de|sobre nosotros|sobre el autor|acerca del autor|mapa del sitio|mapa web|publicite
      anúnciate|newsletter|boletines|boletín|cobertura|a continuación|lea a continuación|tendencias
      entradas recientes|comentarios recientes|categorías|archivo|archivos|destacados|destacadas
      todos los derechos reservados|más de|noticias más leídas|leer a continuación|del mismo autor
      más en esta sección|más historias|enlaces|síguenos en redes sociales|equipo|staff|autores
      navegación de entradas|lo más popular|lo más reciente|en portada|sobre la autora|más contenido
      en otros medios|de otros medios|videos más vistos|ediciones anteriores|trabaja con nosotros
      """,
      .comments: """
      comentarios|comentario|deja un comentario|deja una respuesta|dejar un comentario|comentar
      escribe un comentario|agregar comentario|# comentarios|# comentario|sin comentarios|opina
      deja tu comentario|cancelar la respuesta|deja una respuesta cancelar la respuesta|responder
      escribir un comentario|ver # comentarios|ver los comentarios|no hay comentarios|participa
      únete a la conversación|comenta|déjanos tu comentario|comentarios #|leer comentarios
      """,
      .tags: """
      etiquetas|etiqueta|temas|tema|palabras clave|archivado en|en este tema|más temas
      temas en esta nota
      etiquetado|claves|temas de esta nota|tópicos
      """,
      .credit: """
      foto|fotos|imagen|fotografía|crédito|créditos|pie de foto|imagen de archivo|foto de archivo
      fuente de la imagen|crédito de la foto|ilustración|foto cortesía|captura
      """,
    ],
    prefixes: [
      .sharing: "compartir en|comparte en|síguenos|compartir por|enviar a|síguenos en",
      .related: """
      más sobre|lea también|lee también|lea más|te puede interesar|le puede interesar|leer también
      te recomendamos|mira también|además lea|también te puede|no te pierdas
      """,
      .ending: """
      más de|lo más leído|lo más visto|sobre el autor|sobre la autora|sobre la firma|últimas noticias de
      """,
      .credit: """
      foto de|fuente de la imagen|imagen de archivo|foto cortesía|fotografía de|crédito de
      foto archivo
      cortesía de|getty images
      """,
      .notice: """
      suscríbete|suscríbase|regístrate|recibe en tu correo|este sitio|este sitio web
      esta web utiliza
      usamos cookies|utilizamos cookies|al continuar|hazte socio|apoya a|si te gustó
      si quieres recibir
      las opiniones expresadas|el contenido de este|queda prohibida|prohibida la reproducción
      copyright|enviado desde mi|tienes más información|si tienes información|escríbenos a
      su navegador|tu navegador|para ver este|recibe nuestras|síguenos en nuestr|únete a nuestro
      únete al canal|sigue nuestro canal|descarga la app|descarga nuestra|tu dirección de correo
      los campos obligatorios|con información de|edición de|gracias por leer|apóyanos|esta nota fue
      """,
      .control: """
      ir al|saltar al|saltar a|estás aquí|usted está en|haz clic|haga clic|pulse aquí|cargando
      volver a
      """,
      .comments: "deja un comentario|deja una respuesta|# comentarios",
      .readingTime: "tiempo de lectura|lectura de #",
      .tags: "archivado en|etiquetado como|temas relacionados",
    ],
    phrases: [
      .notice: """
      todos los derechos reservados|suscríbete a nuestro|suscríbete a nuestra|suscríbase a nuestro
      nuestro boletín|nuestra newsletter|nuestro newsletter|utiliza cookies|utilizamos cookies
      usa cookies
      uso de cookies|política de privacidad|política de cookies|síguenos en|nuestro canal de
      en tu correo
      recibe en tu|términos y condiciones|prohibida su reproducción|prohibida la reproducción
      reproducción total o parcial|no reflejan necesariamente|no necesariamente reflejan
      no refleja necesariamente
      exclusiva responsabilidad|derechos reservados|javascript desactivado|activar javascript
      navegador no soporta|bloqueador de anuncios|correo electrónico no será publicada|por whatsapp
      acepto recibir|he leído y acepto|protección de datos|nuestras redes sociales
      """,
      .sharing: "compartir en facebook|comparte esta noticia|para compartir en",
      .control: """
      se abre en una ventana nueva|abre en una nueva ventana|para ver este contenido|acepta las cookies para
      aceptar las cookies para|este contenido procede de|contenido alojado por|contenido de terceros
      """,
    ],
    weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mié|jue|vie|sáb|dom",
    authorLabels: "por|autor|autora|escrito|redacción|texto",
    ago: "hace|ayer",
    agencies: "efe|agencias|agencia|notimex|télam|europapress|afp|reuters",
    pictures: """
      foto|fotos|fotografía|imagen|imágenes|cortesía|archivo|captura|crédito|fotógrafo|fotógrafa
      """,
    address: "usted|tu|tus|ti|contigo|te|haz|haga|vos",
    speaker: "yo|mi|me|nosotros|nuestro|nuestra|nos",
    published: "publicado|publicada|actualizado|actualizada|modificado|actualización|creado",
    sources: "fuente|fuentes",
    site: """
      cookies|boletín|suscríbete|suscripción|contraseña|comentario|comentarios|navegador|web|correo
      reservados|privacidad|newsletter|app
      """)
}
